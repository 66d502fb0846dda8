/**
 * Words that take a stand when a report uses them in its own voice, by what they colour. Plain words that only some
 * uses colour (fight, push, hit) are left out, and so are names of things (duck, bolt, balloon). A word stands for all its inflections; `_` joins a phrase.
 *
 * Curated by the authors of this project from general knowledge of English news prose; no list was copied. The classes
 * follow the one-sided terms and subjective intensifiers of Recasens, Danescu-Niculescu-Mizil and Jurafsky (2013).
 * Licence: that of the project.
 */
export const LOADED_EN = {
  /** What people, groups and states are called. */
  label: `regime junta strongman dictator dictatorship tyrant tyranny despot autocrat autocracy henchman crony cronies
    apparatchik thug goon mob horde rabble rioter looter anarchist zealot extremist radical fanatic ideologue demagogue
    provocateur agitator firebrand hard-liner hardliner die-hard loyalist sycophant apologist stooge puppet pawn
    shill grifter con_man huckster charlatan fraudster crook liar bigot racist misogynist sexist homophobe xenophobe
    supremacist neo-nazi fascist socialist communist marxist leftist leftie right-winger far-right far-left hard-right
    hard-left alt-right ultraconservative ultra-nationalist nativist jihadist terrorist militant insurgent freedom_fighter
    martyr hero traitor turncoat snitch leaker fat_cat oligarch robber_baron kingpin mastermind ringleader predator
    monster madman maniac sociopath psychopath deadbeat freeloader illegal_alien alien invader swamp deep_state
    elite establishment insider career_politician kingmaker megadonor icon darling lightning_rod pariah scapegoat bully
    snowflake warmonger appeaser denier skeptic conspiracy_theorist quack rogue maverick cabal cartel sweatshop
    propagandist mouthpiece`,
  /** What is done. */
  act: `slam slammed blast lambaste excoriate skewer savage bash trash eviscerate lash_out rail rant rave fume seethe
    spew sneer scoff jeer gloat grovel whine gripe bully browbeat badger hound harass intimidate menace coerce
    strong-arm blackmail extort smear vilify demonize demonise malign disparage scapegoat cave capitulate appease
    kowtow pander backpedal flip-flop waffle stonewall obfuscate whitewash gloss_over cover_up sweep_under scheme plot
    collude conspire meddle rig gerrymander torpedo sabotage eviscerate dismantle decimate slash ram_through
    jam_through railroad steamroll trample flout defy cling swindle fleece loot plunder pilfer squander funnel
    bankroll slaughter butcher massacre slay gun_down brutalize terrorize maim lynch persecute muzzle gag censor hijack
    weaponize weaponise politicize politicise exploit pounce seize_on trumpet tout gush fawn double_down boast brag bluster
    goad taunt mock ridicule belittle humiliate embarrass snub spurn dodge evade sidestep tiptoe
    stoke inflame foment incite fan_the_flames whip_up stir_up fearmonger indoctrinate brainwash peddle parrot tarnish
    taint besmirch sully cripple ravage devastate wreck upend roil rattle embroil ensnare entangle haunt
    bedevil oust topple storm_out flee skulk lurk swagger squirm stumble flounder botch bungle bumble
    plummet plunge skyrocket unravel implode crumble clamor lavish cozy_up`,
  /** What something is called. */
  noun: `scandal debacle fiasco disaster catastrophe nightmare quagmire mess meltdown circus farce sham charade stunt
    ploy gambit smokescreen cover-up whitewash witch_hunt fishing_expedition hoax smear hit_job hit_piece propaganda
    spin rhetoric hysteria paranoia frenzy furor uproar outcry firestorm backlash outrage tirade diatribe rant screed
    broadside salvo bombshell gaffe blunder misstep falsehood lie lies fabrication boondoggle giveaway handout pork
    slush_fund kickback bribe hush_money cronyism nepotism corruption power_grab overreach crackdown onslaught rampage
    bloodbath carnage massacre slaughter atrocity genocide invasion aggression crusade vendetta payback revenge feud
    showdown brawl melee spat bombast vitriol venom hatred bigotry xenophobia racism misogyny homophobia hypocrisy
    arrogance incompetence recklessness defiance betrayal treason surrender capitulation appeasement cave-in bitterness
    infighting turmoil chaos disarray upheaval havoc mayhem death_tax obamacare red_tape nanny_state welfare_state
    class_warfare war_on_women sanctuary caravan dog_whistle talking_points`,
  /** How it is judged. */
  quality: `notorious infamous disgraced embattled beleaguered scandal-plagued scandal-ridden controversial divisive
    polarizing incendiary inflammatory explosive shocking stunning jaw-dropping staggering whopping outrageous appalling
    shameful disgraceful despicable deplorable heinous horrific gruesome grisly brutal barbaric savage vicious ruthless
    merciless bloody cold-blooded draconian heavy-handed harsh punitive cruel inhumane callous heartless extreme fringe
    radical reckless irresponsible rogue brazen blatant flagrant egregious glaring naked bogus phony sham fake
    discredited debunked baseless unfounded groundless dubious questionable shady shadowy sinister secretive murky
    suspicious so-called self-proclaimed self-styled purported supposed would-be lame half-baked hapless bumbling
    incompetent inept clueless unhinged deranged erratic unstable bizarre weird outlandish far-fetched absurd ludicrous
    ridiculous laughable preposterous misguided ill-advised ill-fated ill-conceived doomed disastrous catastrophic
    devastating crippling ruinous calamitous dire bleak grim anemic paltry meager pathetic feeble toothless weak-kneed
    bitter fierce ferocious furious rabid blistering scathing withering searing stinging biting caustic combative
    defiant belligerent bellicose pugnacious bombastic pompous smug arrogant haughty cocky petulant thin-skinned
    hypocritical cynical manipulative deceptive deceitful dishonest misleading corrupt crooked sleazy lurid salacious
    sordid seedy tawdry unseemly inappropriate improper partisan hyperpartisan one-sided biased racist sexist misogynistic
    homophobic xenophobic bigoted hateful discriminatory anti-american un-american unpatriotic landmark historic
    groundbreaking sweeping bold courageous heroic visionary beloved revered legendary iconic stellar dazzling
    triumphant masterful commonsense common-sense long-overdue much-needed hard-won vaunted touted lavish bloated wasteful
    onerous burdensome job-killing dysfunctional toxic rotten poisonous tainted lewd vulgar obscene`,
  /** How it is done. */
  manner: `blatantly brazenly flagrantly shamelessly notoriously infamously recklessly ruthlessly brutally viciously
    savagely cynically conveniently suspiciously mysteriously quietly secretly abruptly hastily angrily bitterly
    furiously fiercely grudgingly reluctantly belatedly repeatedly falsely wrongly wrongfully unlawfully unfairly
    unjustly rightly rightfully bravely heroically boldly courageously famously merely predictably inexplicably
    bizarrely absurdly ironically laughably embarrassingly unilaterally deliberately willfully flatly openly
    vehemently vigorously staunchly adamantly defiantly triumphantly gleefully proudly smugly`,
} as const;
