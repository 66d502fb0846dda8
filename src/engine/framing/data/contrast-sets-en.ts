/**
 * Words that news writers choose between for one and the same act, thing, person or group. One set a line: what says
 * it plainly | what says it with more colour, force or judgement. A word stands for all its inflections; `_` joins the
 * words of a phrase. Two words of one set in two linked sentences are a contrast; across the bar, a telling one.
 * A word that mostly means something else in the news (kill a bill, a war of words) stays out.
 *
 * Curated by the authors of this project from general knowledge of English news prose; no list was copied and no
 * corpus was used. Licence: that of the project.
 */
export const CONTRAST_SETS_EN = `
ask request call_for seek | urge press demand push implore beg plead pressure lobby appeal insist
criticize fault question challenge disagree object | slam blast rip attack assail lambaste savage hammer excoriate bash skewer pillory denounce condemn decry deride trash tear_into lash_out hit_out scold rebuke chide berate castigate scorn
criticism objection concern complaint | uproar outcry furor backlash firestorm storm fury outrage condemnation attack rebuke scorn broadside
dismiss reject deny dispute | scoff mock ridicule belittle brush_aside shrug_off wave_off downplay play_down brush_off pooh-pooh sneer
praise commend applaud welcome | hail laud celebrate gush tout cheer trumpet rave
support back favor endorse | champion embrace rally_behind cheer stand_by stand_with throw_weight_behind trumpet
oppose resist reject | fight battle defy thwart balk rail_against stonewall
defend stand_by explain | justify rationalize excuse spin double_down deflect whitewash shield
comment remark statement | outburst tirade rant screed diatribe slur gaffe attack jab dig swipe broadside bombast
apologize regret | grovel eat_crow backpedal walk_back
clarify correct revise | walk_back backtrack backpedal flip-flop reverse retreat
change_mind reconsider rethink reverse shift adjust | back_off back_down cave flip-flop backtrack retreat fold capitulate surrender relent bow_to blink
agree accept consent compromise settle | cave capitulate surrender give_in bow yield relent succumb knuckle_under fold concede
agreement deal accord pact compromise settlement arrangement | cave-in surrender capitulation sellout giveaway bargain backroom_deal sweetheart_deal
concession compromise | giveaway surrender capitulation appeasement cave-in
refuse decline | balk defy stonewall snub spurn rebuff shun
refuse_to_testify decline_to_answer | stonewall dodge evade clam_up
avoid skip miss not_attend absent | dodge duck snub boycott shun evade sidestep
ignore overlook | disregard flout snub brush_off spurn
break violate breach | flout defy trample shred ignore
allow permit let enable authorize | legalize sanction greenlight condone license wave_through
ban prohibit bar forbid outlaw | crack_down muzzle criminalize censor
restrict limit curb regulate | clamp_down crack_down gut strangle choke stifle crush throttle
block stop prevent halt | thwart derail torpedo scuttle sabotage stymie obstruct stonewall foil
delay postpone defer put_off | stall drag_out drag_feet slow-walk filibuster stonewall
end cancel scrap drop abandon withdraw | kill axe ditch dump gut rip_up tear_up jettison
repeal rescind reverse undo roll_back | gut dismantle eviscerate unravel shred
change amend revise modify alter | overhaul gut water_down rewrite soften weaken doctor scrub sanitize
edit delete remove strike omit | scrub purge erase wipe whitewash sanitize censor excise
delete remove erase | wipe destroy purge scrub bleach shred
hide withhold not_disclose | conceal cover_up bury suppress whitewash stash
release publish disclose make_public | leak dump expose spill unmask divulge
release disclosure publication | leak dump exposure
turn_over hand_over provide give submit | surrender relinquish cough_up yield
pay reimburse compensate | bankroll bribe pay_off shell_out reward lavish
payment compensation money | hush_money payoff bribe kickback payout windfall slush_fund
fund finance support | bankroll subsidize prop_up underwrite
raise increase grow rise climb | surge soar spike skyrocket explode balloon jump hike
increase rise growth | surge spike explosion hike jump boom
fall decline decrease drop decline | plunge plummet crash tumble collapse sink nosedive crater
cut reduce lower trim scale_back | slash gut axe hack raid eviscerate decimate
cut reduction decrease saving | slashing gutting austerity raid
tax_cut tax_relief | giveaway tax_break handout
spending investment program | spree splurge pork boondoggle giveaway largesse
benefit aid assistance welfare | handout entitlement giveaway dole freebie
bailout rescue aid | handout giveaway lifeline
stimulus spending recovery_package | boondoggle spending_spree
shutdown closure lapse | standoff shutdown_showdown impasse
leave depart step_down resign quit retire stand_down | fired oust ousted forced_out pushed_out flee dismissed sacked axed bolt storm_out fall drummed_out
dismiss remove let_go | fire sack oust axe purge boot force_out dump can
resignation departure exit retirement | ouster firing dismissal ousting downfall fall purge sacking
defeat beat win_over | trounce crush rout thrash oust topple drub wallop humiliate upset
loss defeat | rout drubbing humiliation collapse debacle upset
win victory success | triumph landslide coup rout
plan proposal initiative program effort | scheme plot ploy gambit push crusade stunt agenda conspiracy
plan intend prepare | plot scheme conspire
meeting talk discussion conversation | showdown confrontation summit clash secret_meeting powwow huddle tete-a-tete
talk negotiate discuss | haggle bargain spar wrangle tussle cajole
argument debate disagreement dispute | fight feud battle clash spat row showdown squabble brawl standoff wrangling bickering infighting
disagree differ | clash feud spar quarrel bicker battle
problem issue matter question | crisis debacle fiasco disaster scandal mess quagmire nightmare emergency
controversy matter affair case | scandal debacle fiasco saga flap imbroglio storm witch_hunt hoax -gate
mistake error misstatement misstep inaccurate incorrect | blunder lie falsehood gaffe fabrication deception whopper bungle fiasco
misstate misspeak mistaken err | lie mislead misrepresent deceive distort fabricate exaggerate embellish dissemble
mislead | lie deceive dupe hoodwink con trick defraud
inaccurate incorrect false untrue | misleading bogus lying fake debunked baseless phony fabricated
unproven unsubstantiated unverified | baseless bogus debunked false discredited groundless unfounded
investigate examine look_into review study inquire | probe target go_after grill dig_into scrutinize
investigation inquiry review examination | probe witch_hunt crackdown fishing_expedition dragnet inquisition crusade
question interview examine | grill interrogate hound quiz press cross-examine
ask_about question | grill press hound badger confront
interview deposition testimony | grilling interrogation
follow monitor watch observe | spy track surveil snoop stalk eavesdrop wiretap
monitoring surveillance program collection | spying snooping eavesdropping wiretapping dragnet
secret classified confidential private | covert clandestine shadowy hidden undisclosed backroom behind-the-scenes
contact communication link tie connection relation exchange | collusion conspiracy coordination entanglement dealings scheming cahoots
cooperate work_with coordinate | collude conspire scheme plot
interfere intervene influence | meddle tamper hack sabotage attack subvert
interference involvement activity influence | meddling tampering attack hacking subversion sabotage
influence shape affect | sway tilt manipulate rig swing skew
encourage inspire motivate | incite stoke inflame foment fuel whip_up stir_up provoke agitate
cause lead_to result_in bring_about create | trigger spark unleash ignite provoke wreak
anger frustration dissatisfaction concern unease discontent | fury rage outrage ire wrath
angry upset unhappy frustrated dissatisfied | furious outraged irate livid seething enraged incensed fuming
worried concerned uneasy | alarmed panicked terrified fearful horrified rattled
surprise surprised unexpected | shock stun stunned jolt bombshell astonish astonishing stunning shocking
disappointed | crushed devastated dismayed heartbroken
important significant major notable | historic landmark momentous seismic monumental game-changing
serious significant severe | dire grave catastrophic devastating crippling disastrous
kill shoot_dead die | murder slay slaughter massacre gun_down execute assassinate butcher
death killing | murder slaughter massacre execution bloodbath carnage slaying
attack strike raid operation | assault onslaught offensive massacre ambush invasion blitz
strike bomb hit | pound blitz pummel bombard blast
shooter gunman suspect attacker assailant | terrorist killer murderer maniac monster madman
shooting attack incident | massacre rampage slaughter carnage bloodbath
injure hurt wound | maim mangle brutalize
militant fighter insurgent rebel gunman | terrorist extremist jihadist guerrilla freedom_fighter thug
government administration authorities leadership | regime junta dictatorship cabal
leader president ruler head chief | strongman dictator tyrant despot autocrat boss
official aide adviser staff | crony operative henchman lieutenant loyalist fixer apparatchik bureaucrat
supporter follower backer ally voter | loyalist diehard base acolyte apologist sycophant faithful devotee fan
opponent critic rival | foe enemy hater adversary nemesis detractor
activist advocate campaigner organizer | radical agitator extremist zealot militant crusader
protester demonstrator marcher activist | rioter mob looter agitator thug anarchist insurrectionist rabble
protest demonstration march rally | riot unrest mob melee chaos uprising
crowd group people | mob horde throng gang swarm rabble
lawmaker member_of_congress legislator representative congressman congresswoman politician | firebrand hard-liner hardliner bomb-thrower
conservative right right-leaning | far-right hard-right right-wing ultraconservative extremist hard-line hardline
liberal left-leaning progressive | far-left hard-left left-wing radical socialist leftist
centrist moderate | establishment RINO squishy
wing flank faction bloc group member | fringe hard-liners extremists radicals
donor contributor supporter | fat_cat megadonor bankroller
lobbyist advocate | shill hired_gun influence-peddler
company firm business corporation employer | giant behemoth big_business conglomerate
executive chief | tycoon mogul magnate baron titan oligarch
rich wealthy affluent | fat_cat super-rich elite privileged
poor low-income | needy destitute impoverished struggling
worker employee staff | rank_and_file drone
job position post role | gig sinecure plum
immigrant migrant | illegal alien illegal_alien illegals invader caravan horde
undocumented_immigrant unauthorized_immigrant | illegal_immigrant illegal_alien illegals
asylum_seeker refugee migrant | caravan invader illegal_immigrant horde
deport remove return | expel kick_out round_up
detain hold arrest apprehend | lock_up cage round_up jail imprison nab seize
detention_center facility shelter | cage camp prison jail
border_security barrier fence | wall militarization
same-sex_marriage marriage_equality marriage_rights | gay_marriage homosexual_marriage redefinition_of_marriage
gay lesbian LGBT same-sex | homosexual
heterosexual | traditional_marriage biblical
transgender | biological_male biological_female
abortion-rights pro-choice reproductive_rights | pro-abortion
anti-abortion abortion_opponent | pro-life anti-choice
fetus pregnancy | unborn_child unborn baby
religious_freedom religious_liberty religious_belief | discrimination discriminate bigotry anti-gay
deny_service refuse_service | discriminate turn_away
discriminate discrimination | bigotry hate prejudice
racially_charged insensitive controversial | racist bigoted hateful xenophobic
controversial disputed contested debated | divisive contentious polarizing inflammatory toxic notorious infamous incendiary
offensive vulgar crude profane expletive-laced | lewd obscene foul foul-mouthed filthy profanity-laced expletive-laden profanity-laden expletive-filled
expletive profanity vulgarity curse | slur obscenity epithet f-word f-bomb
gun firearm rifle weapon | assault_weapon assault_rifle weapon_of_war
gun_safety gun_regulation gun_law | gun_control gun_grab
estate_tax inheritance_tax | death_tax
health_law health_care_law affordable_care_act | obamacare
climate_change warming | climate_crisis climate_emergency global_warming climate_hysteria
oil_spill leak | disaster catastrophe
police officer law_enforcement | cop
police_shooting officer-involved_shooting | police_killing murder
enhanced_interrogation harsh_interrogation | torture
drone_strike targeted_killing | assassination
civilian_casualty civilian_death | collateral_damage massacre
war conflict fighting | invasion aggression bloodshed carnage quagmire
army force troop military | war_machine goons
invade enter | storm overrun attack seize
occupy control hold | seize capture grab annex
annexation | land_grab seizure
territory | occupied_territory disputed_territory
settlement neighborhood | occupied_settlement illegal_settlement outpost
sanction penalty measure | punishment economic_warfare retaliation
retaliation response | revenge retribution payback vengeance reprisal vendetta
retribution retaliation | payback revenge vendetta vengeance
punish penalize discipline sanction | target retaliate hammer crush
warning caution | threat ultimatum
threaten warn | bully menace intimidate blackmail
persuade convince urge encourage | pressure coerce strong-arm bully cajole compel force arm-twist lean_on twist_arms
compel require oblige make | force coerce strong-arm bully
leverage influence pull | clout muscle blackmail
tense strained difficult cool uneasy | toxic bitter hostile frosty poisonous icy
strain tension disagreement difference | rift rupture feud crisis hostility animosity breakdown
close_ally friend partner | crony pal henchman buddy
reject turn_down vote_down | spurn shoot_down rebuff torpedo
allegation accusation claim charge | smear lie slander attack
cite mention refer_to | seize_on pounce_on exploit weaponize capitalize_on
politicize | exploit weaponize capitalize_on
evidence information material document | dirt smoking_gun bombshell ammunition
damaging_information negative_information opposition_research | dirt mud
vague unclear ambiguous | evasive cagey murky shadowy dodgy
quiet silent not_comment | mum tight-lipped stonewalling
quickly soon promptly fast | abruptly hastily rushed hurriedly suddenly
resign_suddenly | abruptly
lead front-runner ahead | dominate trounce cruise
run campaign bid candidacy | crusade quest long-shot
popular well-liked respected | beloved revered adored
unpopular | hated reviled despised loathed
experienced veteran long-serving | career_politician insider entrenched lifer
former ex- | disgraced ousted one-time
key central leading important | embattled notorious controversial
prominent well-known | notorious infamous celebrated
accused facing_allegations | embattled disgraced scandal-plagued beleaguered
wealth profit earnings | windfall haul bonanza
deal_with handle address | botch mishandle bungle mangle fumble
fail not_succeed | flop collapse implode crumble crash_and_burn fizzle
failure setback | debacle fiasco disaster flop collapse bungle
weak modest slight | feeble anemic paltry dismal
large big substantial sizable | massive huge enormous staggering whopping colossal
small limited | tiny paltry meager puny
use exploit | abuse weaponize take_advantage
power authority | power_grab overreach
executive_action executive_order | power_grab decree fiat
order directive | decree edict diktat
rule regulation requirement | red_tape burden mandate crackdown
leader_of_opposition dissident | traitor agitator
whistleblower source | leaker snitch traitor
leak disclose | betray
judge court | activist_judge
conservative_justice liberal_justice justice | icon
appoint name nominate choose | install handpick tap anoint elevate
visit trip travel | junket jaunt tour
vacation holiday | getaway junket
speech address remark | tirade sermon rant lecture harangue
show demonstrate suggest indicate | prove expose reveal lay_bare
contradict differ_from inconsistent | belie undercut demolish debunk undermine refute
undermine weaken hurt | sabotage gut undercut subvert cripple destroy
damage hurt harm | destroy ruin devastate wreck ravage cripple
help assist aid | rescue bail_out prop_up shore_up save
protect preserve safeguard | shield insulate
remain stay keep | cling hang_on refuse_to_leave
hold_office serve | cling_to_power
hurry move_quickly | rush ram ramrod jam
pass approve adopt | ram_through jam_through push_through muscle_through
vote decision ruling | showdown verdict
election_fraud irregularity | stolen_election rigged_election
false_claim conspiracy_theory | big_lie hoax
free_speech expression | hate_speech incitement
moderate_content remove_post | censor silence
message text email correspond | badger pester
message_exchange correspondence | back-channel
invite offer | lure entice dangle
offer propose suggest | dangle float peddle hawk
suggestion proposal offer idea | ultimatum demand
reset restart reboot renew | restore
improve fix repair reform | overhaul transform
reform overhaul change | dismantling gutting attack assault
relocate move transfer | uproot banish exile
evict remove | kick_out throw_out
layoff job_cut | purge bloodbath
strike walkout stoppage | disruption chaos
worried_about fear | dread panic hysteria paranoia
attack_ad advertisement | smear
laugh smile | smirk sneer snicker cackle
question_raised doubt | cloud shadow suspicion
illness disease infection | plague scourge epidemic
virus | china_virus wuhan_virus
vaccine_requirement | vaccine_mandate
lockdown restriction | draconian tyranny
drug_user | addict junkie
sex_worker | prostitute hooker
sexual_relationship affair | tryst dalliance
sexual_misconduct inappropriate_behavior harassment | assault rape abuse predator groping
accuser complainant alleged_victim | victim survivor
touch | grope grab fondle
homeless unhoused | vagrant bum
slavery enslaved | slave
suicide | self-harm
deceased dead late | slain murdered
accident crash collision | wreck catastrophe
flood storm fire | disaster catastrophe inferno
damage destruction | devastation ruin carnage
rescue save | pluck snatch
expert analyst scholar | pundit talking_head
commentator host | firebrand shock_jock provocateur
network outlet | mouthpiece propaganda
talking_point message | spin propaganda
review investigation | witch_hunt
target focus_on single_out | hound persecute go_after
nonpartisan bipartisan | partisan
diplomacy negotiation engagement | appeasement
opening thaw rapprochement | appeasement
snub slight | insult affront humiliation
boycott protest | ban blacklist shun
firm strong committed staunch | ardent fierce fervent rabid die-hard
escape leave | flee bolt run_away
hack breach intrusion | attack cyberattack
leaked_email hacked_email | stolen_email
steal take | loot plunder pilfer ransack
loan debt | burden
collapse bankruptcy | meltdown implosion
bank lender | wall_street
economy market | recession meltdown
price cost | gouging
nuclear_deal agreement accord | capitulation giveaway
nuclear_program | nuclear_threat
missile_test launch | provocation
provocation act | aggression
tax_increase higher_taxes | tax_hike tax_grab
new first-term freshman junior | inexperienced novice rookie green
take seize_control obtain | seize grab pocket confiscate snatch
accuse | smear
report story article coverage | hit_piece
advise caution | threaten menace
joke | mock taunt jeer
`;
