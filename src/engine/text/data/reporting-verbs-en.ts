import type { ReportingData } from '../reporting-data.ts';

/**
 * English reporting verbs, nouns and phrases with the stance they take to what they report.
 *
 * Curated by the authors of this project; no list was copied. The stances follow the distinction of factive and
 * assertive predicates (Kiparsky & Kiparsky 1970; Hooper 1975) and what a verb says of the reporter's own belief
 * (Thompson & Ye 1991). Licence: that of the project. The notation is explained at `ReportingData`.
 */
export const REPORTING_EN: ReportingData = {
  verbs: {
    neutral: `
      say/said tell/told add? announce answer? ask? call? cite comment declare express? inform mention message? post?
      propose? publish? read/read? remark reply report? respond? recount relate? release? repeat? restate reiterate
      speak/spoke/spoken? state talk? testify tweet retweet write/wrote/written blog email e-mail text? telegraph
      phone? quote? quip* joke laugh? smile? sigh? whisper murmur mutter mumble shout yell scream? cry? exclaim bark?
      snap*? chant? sing/sang/sung? recite? utter? voice? narrate dictate? begin/began/begun? continue?
      go/went/gone_on interject chime_in interrupt? elaborate opine muse ponder? wonder think/thought?
      believe? feel/felt? hope? expect? want? wish? fear? worry? consider? agree? disagree? predict forecast/forecast?
      project? estimate? advise? recommend? suggest urge? appeal? plead? implore beg*? demand? request? order?
      instruct? command? encourage? invite? promise? pledge vow swear/swore/sworn? guarantee? offer? threaten? warn
      caution deny? refuse? reject? dismiss? rebut*? refute? dispute? object? protest? complain criticise? criticize?
      condemn? denounce? decry? deplore? blast? slam*? lambaste? rebuke? scold? chide? blame? fault? praise? laud? hail?
      applaud? salute? congratulate? thank? apologise? apologize? lament describe? characterise? characterize? define?
      label? term? dub*? brand? compare? liken? summarise? summarize? sum*_up? outline? detail? lay/laid_out?
      set/set_out? hint imply? signal? indicate? intimate? headline? editorialise editorialize reassure? assure? tease?
      taunt? mock? counter? retort riposte shoot/shot_back? fire_back hit/hit_back? push_back? vent? rule? decree?
      vote? advocate? defend? justify? counsel? decide? plan? favor? favour? support? oppose? back? endorse? approve?
      accept? brief? broadcast/broadcast? cable? petition? assume? guess? imagine? figure? reckon? suppose? suspect?
      doubt? foresee/foresaw/foreseen? envision? thunder? cheer? groan? roar? howl? rasp? intone drawl sing_out?
      clamor? clamour? chuckle? demur*? enthuse gush? marvel? rejoice? weigh_in? type? sign? close? open? hear/heard?
      proclaim pronounce? trash? ridicule? rip*? tear/tore/torn_into? pile_on? counterpunch? insinuate? surmise?
      enquire inquire query? prompt? press? probe? quiz*? grill? echo? toast? boom? coo? croak?`,
    distancing: `
      claim allege assert contend insist maintain? purport profess? argue charge? accuse? boast brag* crow? posit?
      speculate theorise theorize conjecture? hypothesise hypothesize rumor? rumour? pretend? fantasise? fantasize?
      rant rave? rail? fume seethe? sneer? gloat? scoff? lash_out? peddle? parrot? trumpet? tout? hype? feign? deem?
      bluster? whine? whinge? grumble gripe? bemoan? moan? spout? mouth_off? bellow? snipe? fulminate? pontificate?`,
    factive: `
      admit* acknowledge concede confess reveal disclose divulge confirm conclude find/found? discover? establish?
      determine? show/showed/shown? prove/proved/proven? demonstrate? expose? uncover? unveil? verify? certify?
      ascertain? recognise? recognize? realise? realize? know/knew/known? learn? notice? see/saw/seen? recall? remember?
      forget*/forgot/forgotten? regret*? own_up? come/came/come_clean? leak? let*/let_slip blurt_out detect? document?
      corroborate? substantiate? attest vouch? rue? reminisce? reflect? recollect`,
    endorsing: `
      explain point_out note observe? stress emphasise emphasize underline? underscore? highlight? clarify? remind?
      specify make/made_clear make/made_plain make/made_it_clear illustrate? illuminate? spell_out?
      call/called_attention_to draw/drew/drawn_attention_to teach/taught? put*/put_it? set*/set_the_record_straight`,
  },
  nouns: {
    neutral: `statement comment remark announcement speech interview tweet letter email post message report reply response
      answer testimony declaration quote quotation briefing address memo article op-ed editorial podcast`,
    distancing: `claim allegation accusation assertion contention insistence boast charge speculation rumor rumour`,
    factive: `admission acknowledgement acknowledgment concession confession revelation disclosure confirmation finding
      conclusion discovery`,
    endorsing: `explanation clarification observation reminder`,
  },
  phrases: {
    neutral: 'according to|in the words of|in the view of|in the opinion of|as told to|in the eyes of',
    distancing: 'in what he called|in what she called|in what they called',
    factive: '',
    endorsing: '',
  },
  markers: 'so-called|self-described|self-styled|self-proclaimed|supposed|purported|alleged|would-be',
};
