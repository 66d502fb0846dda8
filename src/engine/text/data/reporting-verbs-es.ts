import type { ReportingData } from '../reporting-data.ts';

/**
 * Spanish reporting verbs, nouns and phrases with their stance. Curated by the authors of this project; no list was
 * copied. Licence: that of the project. Regular verbs are inflected by rule, the others carry their forms.
 */
export const REPORTING_ES: ReportingData = {
  verbs: {
    neutral: `
      decir:dice,digo,dicen,dijo,dijeron,decía,decían,dicho,diciendo,diría,dirá,dije
      declarar afirmar asegurar? señalar? anunciar informar comentar responder:responde,responden,respondió,respondieron,respondía,respondido,respondiendo
      contestar preguntar? agregar añadir:añade,añaden,añadió,añadieron,añadía,añadido,añadiendo
      expresar? manifestar:manifiesta,manifiestan,manifestó,manifestaron,manifestaba,manifestado,manifestando
      indicar apuntar? relatar narrar contar:cuenta,cuentan,contó,contaron,contaba,contado,contando?
      referir:refiere,refieren,refirió,refirieron,referido,refiriendo? escribir:escribe,escriben,escribió,escribieron,escrito,escribiendo
      tuitear publicar? repetir:repite,repiten,repitió,repitieron,repetido,repitiendo? reiterar proponer:propone,proponen,propuso,propusieron,propuesto,proponiendo?
      sugerir:sugiere,sugieren,sugirió,sugirieron,sugerido,sugiriendo pedir:pide,piden,pidió,pidieron,pedido,pidiendo?
      exigir:exige,exigen,exigió,exigieron,exigido,exigiendo? prometer:promete,prometen,prometió,prometieron,prometido,prometiendo?
      advertir:advierte,advierten,advirtió,advirtieron,advertía,advertido,advirtiendo alertar? avisar? opinar
      considerar? creer:cree,creen,creyó,creyeron,creído? pensar:piensa,piensan,pensó,pensaron,pensado? negar:niega,niegan,negó,negaron,negaba,negado,negando?
      rechazar? desmentir:desmiente,desmienten,desmintió,desmintieron,desmentido,desmintiendo? criticar? denunciar? condenar?
      lamentar celebrar? elogiar? exclamar gritar? susurrar bromear replicar proseguir:prosigue,prosiguen,prosiguió,prosiguieron,proseguido?
      continuar? concluir:concluye,concluyen,concluyó,concluyeron,concluido? citar? comunicar? notificar? precisar? detallar?
      describir:describe,describen,describió,describieron,descrito? calificar? tachar? tildar? definir:define,definen,definió,definieron,definido?
      recomendar:recomienda,recomiendan,recomendó,recomendaron,recomendado? instar? urgir:urge,urgen,urgió,urgieron? ordenar?
      jurar testificar testimoniar pronosticar? predecir:predice,predicen,predijo,predijeron,predicho? estimar? calcular?
      dudar? temer:teme,temen,temió,temieron? esperar? desear? agradecer:agradece,agradecen,agradeció,agradecieron,agradecido?
      hablar? manifestarse acotar matizar? ratificar? sentenciar? zanjar? aseverar
      quejarse:queja?,quejan?,quejó,quejaron,quejaba,quejado?,quejando?`,
    distancing: `
      alegar aducir:aduce,aducen,adujo,adujeron,aducido? pretender:pretende,pretenden,pretendió,pretendieron? insistir:insiste,insisten,insistió,insistieron,insistía,insistido,insistiendo
      sostener:sostiene,sostienen,sostuvo,sostuvieron,sostenía,sostenido,sosteniendo mantener:mantiene,mantienen,mantuvo,mantuvieron,mantenido?
      argumentar argüir:arguye,arguyen,arguyó,arguyeron,argüido acusar? imputar? presumir:presume,presumen,presumió,presumieron?
      jactarse:jacta,jactan,jactó,jactaron especular conjeturar defender:defiende,defienden,defendió,defendieron,defendido?`,
    factive: `
      admitir:admite,admiten,admitió,admitieron,admitía,admitido,admitiendo reconocer:reconoce,reconocen,reconoció,reconocieron,reconocía,reconocido,reconociendo
      confesar:confiesa,confiesan,confesó,confesaron,confesado,confesando revelar desvelar? confirmar constatar? comprobar:comprueba,comprueban,comprobó,comprobaron,comprobado?
      descubrir:descubre,descubren,descubrió,descubrieron,descubierto? demostrar:demuestra,demuestran,demostró,demostraron,demostrado?
      saber:sabe,saben,supo,supieron,sabía,sabido? recordar:recuerda,recuerdan,recordó,recordaron,recordaba,recordado,recordando? filtrar? divulgar?`,
    endorsing: `
      explicar aclarar:aclara,aclaran,aclaró,aclararon,aclarado,aclarando subrayar destacar recalcar resaltar? enfatizar hincapié? observar?
      puntualizar ilustrar? remarcar`,
  },
  nouns: {
    neutral: `comunicado declaración declaraciones discurso entrevista carta mensaje comentario respuesta anuncio tuit`,
    distancing: `acusación acusaciones alegación alegaciones rumor especulación`,
    factive: `admisión confesión revelación confirmación hallazgo conclusión`,
    endorsing: `explicación aclaración`,
  },
  phrases: {
    neutral: 'según|de acuerdo con|en palabras de|a juicio de|en opinión de',
    distancing: 'según él|según ella',
    factive: '',
    endorsing: '',
  },
  markers:
    'el llamado|la llamada|los llamados|las llamadas|supuesto|supuesta|supuestos|supuestas|presunto|presunta|presuntos|presuntas',
};
