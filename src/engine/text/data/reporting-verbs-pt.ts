import type { ReportingData } from '../reporting-data.ts';

/**
 * Portuguese reporting verbs, nouns and phrases with their stance. Curated by the authors of this project; no list was
 * copied. Licence: that of the project. Regular verbs are inflected by rule, the others carry their forms.
 */
export const REPORTING_PT: ReportingData = {
  verbs: {
    neutral: `
      dizer:diz,dizem,disse,disseram,dizia,diziam,dito,dizendo,diria,dirá,disseram falar? declarar afirmar assegurar? informar anunciar comentar
      responder perguntar? acrescentar adicionar? expressar? manifestar? indicar? apontar? relatar narrar contar?
      escrever:escreve,escrevem,escreveu,escreveram,escrito,escrevendo tuitar publicar? repetir:repete,repetem,repetiu,repetiram,repetido?
      reiterar propor:propõe,propõem,propôs,propuseram,proposto,propondo? sugerir:sugere,sugerem,sugeriu,sugeriram,sugerido,sugerindo
      pedir:pede,pedem,pediu,pediram,pedido,pedindo? exigir? prometer? advertir:adverte,advertem,advertiu,advertiram,advertido alertar? avisar? opinar
      considerar? acreditar? achar? pensar? negar? rejeitar? rechaçar? desmentir:desmente,desmentem,desmentiu,desmentiram,desmentido?
      criticar? denunciar? condenar? lamentar celebrar? elogiar? exclamar gritar? sussurrar brincar? replicar prosseguir:prossegue,prosseguem,prosseguiu,prosseguiram?
      continuar? concluir? citar? comunicar? notificar? precisar? detalhar? descrever:descreve,descrevem,descreveu,descreveram,descrito?
      classificar? definir? recomendar? ordenar? jurar testemunhar? prever:prevê,preveem,previu,previram,previsto? estimar? calcular?
      duvidar? temer? esperar? desejar? agradecer:agradece,agradecem,agradeceu,agradeceram? ressalvar ponderar frisar completar? emendar? questionar? avaliar? salientar`,
    distancing: `
      alegar pretender? insistir sustentar manter:mantém,mantêm,manteve,mantiveram? argumentar
      acusar? gabar? especular conjecturar defender? garantir? supor:supõe,supõem,supôs,supuseram?`,
    factive: `
      admitir reconhecer:reconhece,reconhecem,reconheceu,reconheceram,reconhecia,reconhecido,reconhecendo confessar revelar
      confirmar constatar? comprovar? descobrir:descobre,descobrem,descobriu,descobriram,descoberto? demonstrar? mostrar?
      saber:sabe,sabem,soube,souberam,sabia,sabido? lembrar? recordar? vazar? divulgar?`,
    endorsing: `explicar esclarecer:esclarece,esclarecem,esclareceu,esclareceram,esclarecido destacar ressaltar enfatizar observar? sublinhar realçar? ilustrar? notar?`,
  },
  nouns: {
    neutral: `comunicado nota declaração declarações discurso entrevista carta mensagem comentário resposta anúncio tuíte`,
    distancing: `acusação acusações alegação alegações boato especulação`,
    factive: `admissão confissão revelação confirmação descoberta conclusão`,
    endorsing: `explicação esclarecimento`,
  },
  phrases: {
    neutral: 'segundo|de acordo com|nas palavras de|na opinião de|na avaliação de|conforme',
    distancing: 'segundo ele|segundo ela',
    factive: '',
    endorsing: '',
  },
  markers: 'o chamado|a chamada|os chamados|as chamadas|suposto|suposta|supostos|supostas',
};
