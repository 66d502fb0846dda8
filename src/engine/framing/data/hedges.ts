import type { CertaintyData } from '../certainty-data.ts';

/**
 * Words that make a statement less certain (hedges), more certain (boosters), or turn it round (negators), by language.
 * `_` joins a phrase; the entries are forms, not lemmas. Modal verbs and verbs of seeming count as hedges, `will` and
 * plain tenses as flat.
 *
 * Curated by the authors of this project after the classes of Hyland (1998) and Lakoff (1972); no list was copied.
 * Licence: that of the project.
 */
export const CERTAINTY_DATA: Readonly<Record<string, CertaintyData>> = {
  en: {
    hedges: `may might could would_appear appear_to appears_to appeared_to
      appear_that appears_that appeared_that seem seems seemed allegedly reportedly apparently
      supposedly purportedly presumably ostensibly seemingly evidently arguably perhaps maybe possibly potentially
      probably likely unlikely alleged purported suspected apparent presumed supposed possible potential
      probable is_said_to are_said_to was_said_to were_said_to is_believed_to are_believed_to was_believed_to
      were_believed_to believed_to_be is_thought_to are_thought_to thought_to_be is_expected_to are_expected_to
      was_expected_to were_expected_to expected_to_be
      is_reported_to was_reported_to is_alleged_to rumored rumoured unconfirmed unverified unclear unproven unsure
      uncertain tends_to tend_to in_part no_proof no_evidence not_clear it_is_possible could_have may_have might_have
      considering considers hinted suggests suggested indicates indicated believes believed thinks suspects estimated
      so-called in_theory on_paper what_he_called what_she_called what_they_called what_it_called`,
    boosters: `certainly definitely clearly obviously undoubtedly surely indeed undeniably unquestionably plainly
      without_doubt no_doubt in_fact of_course conclusively definitively absolutely indisputably unmistakably`,
    negators: `not no never none nobody nothing neither nor without cannot can't won't don't doesn't didn't isn't aren't
      wasn't weren't hasn't haven't hadn't wouldn't couldn't shouldn't mustn't ain't refused_to declined_to failed_to
      denied denies deny lack lacks lacked far_from stopped_short_of`,
  },
  es: {
    hedges: `podría podrían puede pueden pudo habría habrían quizá quizás tal_vez supuestamente presuntamente
      aparentemente al_parecer según_parece posiblemente probablemente parece parecen presunto presunta presuntos
      presuntas supuesto supuesta posible probable se_cree se_estima se_sospecha no_hay_pruebas`,
    boosters: `ciertamente claramente obviamente sin_duda desde_luego efectivamente evidentemente indudablemente`,
    negators: `no nunca jamás nada nadie ningún ninguno ninguna ni tampoco sin negó niega`,
  },
  fr: {
    hedges: `pourrait pourraient peut peuvent aurait auraient serait seraient peut-être apparemment prétendument
      vraisemblablement probablement possiblement semble semblent présumé présumée présumés supposé supposée éventuel
      éventuelle possible probable il_semble il_se_peut soi-disant aucune_preuve`,
    boosters: `certainement clairement évidemment sans_doute assurément effectivement indéniablement`,
    negators: `ne n'a n'est n'ont pas jamais rien personne aucun aucune ni sans nie nié`,
  },
  de: {
    hedges: `könnte könnten kann können dürfte dürften soll sollen möglicherweise vielleicht angeblich mutmaßlich
      offenbar anscheinend vermutlich wahrscheinlich wohl scheint scheinen mutmaßliche mutmaßlichen mutmaßlicher
      angebliche angeblichen mögliche möglichen vermeintlich vermeintliche sogenannte sogenannten keine_beweise`,
    boosters: `sicherlich eindeutig offensichtlich zweifellos tatsächlich gewiss natürlich`,
    negators: `nicht nie niemals nichts niemand kein keine keinen keiner keinem weder noch ohne bestreitet bestritt`,
  },
  pt: {
    hedges: `poderia poderiam pode podem teria teriam talvez supostamente alegadamente aparentemente possivelmente
      provavelmente parece parecem suposto suposta supostos supostas possível provável suspeito suspeita ao_que_parece
      acredita-se estima-se não_há_provas`,
    boosters: `certamente claramente obviamente sem_dúvida de_fato efetivamente evidentemente`,
    negators: `não nunca jamais nada ninguém nenhum nenhuma nem tampouco sem negou nega`,
  },
};
