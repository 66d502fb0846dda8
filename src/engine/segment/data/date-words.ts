/**
 * Words that make up a line which is nothing but a date: days, months, zones, and the labels and small words before
 * them. Lower case, curated by the authors of this project.
 */
export const DATE_WORDS = `
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec am pm a.m p.m
  et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet
  published updated posted last first modified on at date today yesterday of the
  montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli oktober dezember uhr
  stand veröffentlicht aktualisiert am vom um
  lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril juin juillet août septembre octobre
  novembre décembre publié mis à jour le
  lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre
  octubre noviembre diciembre publicado actualizado el de del a las
  segunda terça quarta quinta sexta feira janeiro fevereiro março maio junho julho setembro outubro novembro dezembro
  atualizado em às de do
  lunedì martedì mercoledì giovedì venerdì gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
  pubblicato aggiornato il alle ore
  января февраля марта апреля мая июня июля августа сентября октября ноября декабря г года опубликовано обновлено`;
