/**
 * What one person, group, place or matter may be called, one set a line, entries divided by white space, `_` between
 * words. Counted over a whole account: two accounts that mostly use different entries of one set are a difference in
 * naming. Entries are matched by word keys, so that singular and plural are one.
 *
 * Curated by the authors of this project from general knowledge of English news prose; no list was copied. Licence:
 * that of the project.
 */
export const LABELS_EN = `
protester demonstrator marcher rioter mob looter agitator anarchist
militant terrorist insurgent rebel fighter extremist gunman jihadist separatist guerrilla
regime government junta
migrant immigrant refugee asylum_seeker alien caravan
undocumented_immigrant illegal_immigrant illegal_alien unauthorized_immigrant undocumented_worker
dictator strongman ruler autocrat despot
shooter gunman attacker terrorist killer assailant
same-sex_marriage gay_marriage marriage_equality homosexual_marriage
gun_control gun_safety gun_rights gun_violence
obamacare affordable_care_act health_care_law health_law health_overhaul
climate_change global_warming climate_crisis climate_emergency
estate_tax death_tax inheritance_tax
tax_cut tax_relief tax_reform tax_overhaul
tax_increase tax_hike revenue
wall barrier fence
investigation inquiry probe witch_hunt
detention_center camp detention_facility shelter jail cage
anti-abortion pro-life abortion_opponent
abortion-rights pro-choice pro-abortion
fetus unborn_child unborn_baby
accuser alleged_victim victim survivor complainant
enhanced_interrogation torture harsh_interrogation
settlement neighborhood outpost colony
occupied_territory disputed_territory
war conflict invasion military_operation special_operation
strike raid attack bombing airstrike
bailout rescue aid_package
stimulus recovery_package spending_bill
estimate forecast prediction
far-right right-wing conservative nationalist populist hard-right
far-left left-wing liberal progressive socialist
voter_fraud voter_suppression election_security election_integrity
religious_freedom religious_liberty anti-gay discrimination
bathroom_bill privacy_bill transgender_bill
travel_ban muslim_ban travel_restriction
leak disclosure whistleblowing
leaker whistleblower source traitor
surveillance spying eavesdropping monitoring
hack breach theft cyberattack intrusion
meddling interference intervention influence
collusion coordination conspiracy cooperation
talking_point memo
coup uprising revolution takeover revolt
riot protest unrest uprising demonstration
cop police law_enforcement
deal agreement accord pact
crisis standoff dispute showdown row
shutdown lapse closure
spill leak disaster
accident incident crash tragedy
killing murder slaying massacre execution
`;
