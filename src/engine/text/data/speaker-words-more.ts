/**
 * Words that build the noun phrase of a speaker, of languages that no labelled quotations were at hand for. Curated by the
 * authors of this project; no list was copied. Licence: that of the project.
 */
import { pronouns, set, type SpeakerWords } from './speaker-words-form.ts';

export const ITALIAN: SpeakerWords = {
  pronouns: pronouns({ male: 'egli lui', female: 'ella lei', many: 'essi esse loro', any: 'chi' }),
  objects: set('gli le lo li'),
  determiners: set(
    `il lo la l' i gli le un uno una un' suo sua suoi sue questo questa quel quella altro altra due tre alcuni alcune
    molti diversi vari`,
  ),
  definite: set("il lo la l' i gli le"),
  auxiliaries: set(
    `ha hanno aveva avevano avrebbe avrebbero è sono era erano si s' non poi anche già ancora mai così infine invece però
    inoltre dunque intanto successivamente`,
  ),
  prepositions: set(
    `di del dello della dell' dei degli delle a al allo alla all' ai agli alle da dal dallo dalla dall' dai dagli dalle in
    nel nello nella nell' nei negli nelle con su sul sullo sulla sull' sui sugli sulle per tra fra dopo durante contro
    senza prima verso secondo presso davanti`,
  ),
  conjunctions: set('e ed o ma perché quando mentre se anche come'),
  relatives: set('che cui quale quali'),
  times: set('lunedì martedì mercoledì giovedì venerdì sabato domenica oggi ieri domani stamattina stasera'),
  joins: set('e ed o &'),
  inside: set("di del dello della dell' dei degli delle"),
  verbFirst: true,
  dropsSubject: true,
};

export const DUTCH: SpeakerWords = {
  pronouns: pronouns({ male: 'hij', female: 'zij ze', thing: 'het', self: 'men' }),
  objects: set('hem haar hen hun het'),
  determiners: set(
    `de het een 't zijn haar hun deze dit die dat ander andere twee drie enkele sommige veel meerdere verschillende`,
  ),
  definite: set('de het'),
  auxiliaries: set(
    `heeft hebben had hadden zal zullen zou zouden wordt worden werd werden is was waren zich niet ook toen later nog
    daarna daarop echter wel al eerder vervolgens daarbij eraan verder desgevraagd onlangs`,
  ),
  prepositions: set(
    `van in op aan bij met na naar om voor uit over onder door tegen tijdens sinds tot tussen volgens zonder namens`,
  ),
  conjunctions: set('en of maar want omdat als toen dat terwijl hoewel zodat'),
  relatives: set('die wie waar'),
  times: set(
    `maandag dinsdag woensdag donderdag vrijdag zaterdag zondag vandaag gisteren morgen vanochtend vanmiddag vanavond
    maandagavond dinsdagavond woensdagavond donderdagavond vrijdagavond zaterdagavond zondagavond`,
  ),
  joins: set('en of &'),
  inside: set('van de der den het ten ter'),
  verbFirst: true,
  dropsSubject: false,
};

export const SWEDISH: SpeakerWords = {
  pronouns: pronouns({ male: 'han', female: 'hon', thing: 'den det', many: 'de', self: 'man' }),
  objects: set('honom henne dem'),
  determiners: set(
    `en ett den det de hans hennes deras sin sitt sina denna detta dessa andra annan två tre några flera många`,
  ),
  definite: set('den det de'),
  auxiliaries: set(
    `har hade ska skulle vill kan blir blev är var sig inte också sedan senare ännu dock även redan tidigare nyligen
    vidare däremot samtidigt därefter`,
  ),
  prepositions: set(
    `av i på till från med om för vid efter före under över mot mellan hos utan enligt genom sedan inför`,
  ),
  conjunctions: set('och eller men för när om att medan eftersom fast så'),
  relatives: set('som vilken vilket vilka vars'),
  times: set(
    `måndag tisdag onsdag torsdag fredag lördag söndag måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen
    idag igår imorgon ikväll`,
  ),
  joins: set('och eller &'),
  inside: set('av för'),
  verbFirst: true,
  dropsSubject: false,
};

export const POLISH: SpeakerWords = {
  pronouns: pronouns({ male: 'on', female: 'ona', many: 'oni one', any: 'kto' }),
  objects: set('go mu jej jego ich'),
  determiners: set(
    'ten ta to te ci jego jej ich swój swoja inny inna inni jeden jedna dwaj dwie dwóch trzech kilku wielu',
  ),
  definite: set('ten ta to te ci'),
  auxiliaries: set(
    `się nie też także już jeszcze potem później następnie natomiast jednak zaś wcześniej niedawno jest był była
    były ostatnio ponadto również`,
  ),
  prepositions: set(
    `w we z ze na do od po dla przed za pod nad przy przez o u bez między podczas wobec według wśród ku`,
  ),
  conjunctions: set('i a oraz lub albo ale bo że gdy kiedy jeśli ponieważ gdyż więc'),
  relatives: set('który która które którzy którego której'),
  times: set(
    `poniedziałek wtorek środa środę czwartek piątek sobota sobotę niedziela niedzielę dziś dzisiaj wczoraj jutro rano
    wieczorem`,
  ),
  joins: set('i oraz lub &'),
  inside: set('ds'),
  verbFirst: true,
  dropsSubject: true,
};

export const RUSSIAN: SpeakerWords = {
  pronouns: pronouns({ male: 'он', female: 'она', thing: 'оно', many: 'они', any: 'кто' }),
  objects: set('его её ее ему ей их им'),
  determiners: set(
    `этот эта это эти тот та те его её ее их свой своя другой другая другие один одна два две двое три несколько многие`,
  ),
  definite: set('этот эта это эти тот та те'),
  auxiliaries: set(
    `не также тоже уже ещё еще потом затем позже позднее ранее недавно однако был была были снова впоследствии вновь тут`,
  ),
  prepositions: set(
    `в во на с со к ко по о об от до из за для при под над без у через между после перед около против согласно`,
  ),
  conjunctions: set('и а но или что когда если потому чтобы хотя как пока'),
  relatives: set('который которая которое которые чей'),
  times: set(
    `понедельник вторник среда среду четверг пятница пятницу суббота субботу воскресенье сегодня вчера завтра утром
    вечером днём днем`,
  ),
  joins: set('и или &'),
  inside: set('по'),
  verbFirst: true,
  dropsSubject: false,
};
