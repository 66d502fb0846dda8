/**
 * English words that two reporters may choose between for one thing, or that derive from each other past what a
 * stemmer sees: one family a line. Own list, written from general knowledge of news English for this engine; no
 * source. A word may stand in several families. Kinship is a hint for the aligner, weaker than the same word.
 */
export const KINDRED_WORDS = `
say tell state declare remark note comment add mention statement
announce announcement unveil introduce reveal disclose disclosure declare declaration
claim allege allegation assert assertion contend contention maintain insist
accuse accusation blame charge fault
deny denial reject dispute refute rebut dismiss rebuff
admit admission acknowledge concede confess confession
criticize criticism critic critical slam blast attack condemn condemnation denounce rebuke decry bash assail lash chide scold rip knock fault lambaste
praise laud hail applaud commend tout compliment
ask request urge call demand appeal plea plead implore beseech press
answer respond response reply reaction react retort
question query ask inquire inquiry doubt skeptical skepticism skeptic
promise pledge vow commit commitment swear guarantee assure assurance
threaten threat warn warning caution alert menace
suggest suggestion propose proposal recommend recommendation advise advice proposition
agree agreement accord deal pact treaty consent settle settlement compromise
disagree disagreement differ difference dispute argue argument quarrel feud spat row clash
discuss discussion talk conversation speak negotiate negotiation dialogue debate
speech address remarks lecture talk
explain explanation clarify clarification account describe description
write letter note email message memo post wrote
tweet twitter post
interview interviewed
report account story article coverage
news media press journalist reporter newspaper outlet
television tv broadcast air channel network
video footage tape clip recording film
photo photograph picture image
word language rhetoric remark comment phrase term
lie false falsehood untrue mislead misleading misstate misstatement deceive deception fabricate untruth dishonest
truth true fact accurate accuracy honest factual
apologize apology sorry regret remorse
joke humor funny comedy comic laugh
insult slur offensive offend derogatory demean disparage vulgar crude profane profanity expletive curse obscene
mock ridicule taunt tease
shout yell scream chant heckle
believe belief think thought opinion view consider feel feeling
know aware awareness knowledge
hope expect expectation anticipate await
want wish desire seek
fear afraid worry worried concern concerned anxious anxiety scared dread
angry anger outrage outraged fury furious ire irate rage upset
happy pleased glad delighted joy thrilled
sad grief mourn mourning sorrow grieve
surprise surprised shock shocked stun stunned stunning astonish amaze unexpected
decide decision choose choice opt determine determination select selection pick
plan plans intend intention aim goal objective strategy
consider weigh mull contemplate ponder
support back backing endorse endorsement favor advocate supporter backer ally champion
oppose opposition opponent against resist resistance object objection
agree align concur
help aid assist assistance relief
hurt harm damage injure wound
protect protection guard defend defense safeguard shield
attack assault strike raid ambush offensive
fight battle combat struggle
war conflict hostilities warfare
peace truce ceasefire
kill killing dead death die died fatal fatally deadly slay slain murder homicide lethal fatality perish
wound injure injury injured hurt wounded
victim casualty
survive survivor survival
shoot shooting shooter shot gunman gunfire gunned
gun firearm rifle weapon pistol handgun
bomb bombing explosion explode blast detonate explosive
terror terrorist terrorism militant extremist extremism jihadist
rebel insurgent insurgency militia guerrilla uprising
soldier troop military army service serviceman forces
veteran vet military service
police officer cop law-enforcement authorities
arrest detain detention custody apprehend captured capture
prison jail imprison incarcerate inmate prisoner behind-bars
suspect accused defendant perpetrator
crime criminal offense felony
guilty convict conviction
innocent acquit acquittal exonerate clear
charge indict indictment prosecute prosecution prosecutor
court judge judicial justice tribunal
lawsuit sue suit litigation legal complaint
lawyer attorney counsel
law legislation bill measure act statute
rule ruling verdict decision judgment
legal lawful illegal unlawful
constitution constitutional unconstitutional
punish punishment sentence penalty fine sanction
investigate investigation probe inquiry investigator examine examination look
evidence proof prove
testify testimony witness
fbi bureau agent
steal theft stolen rob robbery burglar burglary
fraud scam corrupt corruption bribe bribery
abuse assault molest
rape sexual assault
harass harassment misconduct inappropriate
violence violent
riot unrest protest protester demonstration demonstrator demonstrate rally march
crowd audience attendee
hide conceal secret cover
secret classified confidential private
leak leaked disclose
spy espionage surveillance eavesdrop wiretap intelligence
hack hacker hacking cyber cyberattack breach
election vote ballot poll polling voter electorate
candidate contender hopeful nominee challenger
campaign run bid candidacy race
win won victory victor triumph winner beat defeat prevail
lose lost loss defeat beaten
nominate nomination nominee appoint appointment tap pick name
elect election elected
rival opponent challenger competitor
poll survey
primary caucus
president presidential presidency commander-in-chief
administration government white-house
government regime authorities administration state
senator senate senators
congressman congresswoman representative lawmaker legislator member congress house
lawmaker legislator senator representative
congress lawmakers capitol house legislature
republican gop conservative
democrat democratic liberal
party bipartisan partisan
leader leadership head chief chairman chair boss
official officer authority
spokesman spokeswoman spokesperson aide representative
aide adviser advisor staff staffer assistant
minister secretary cabinet
governor gov gubernatorial
mayor city
ambassador envoy diplomat diplomatic
resign resignation quit step down leave departure depart exit stepped
fire fired sack dismiss dismissal oust ouster remove removal
retire retirement
replace replacement successor succeed
hire appoint recruit
impeach impeachment
veto block reject
approve approval pass passage adopt ratify okay greenlight
repeal overturn scrap reverse undo rescind revoke roll abolish
filibuster stall block delay
shutdown shut close closure
budget spending fiscal appropriation
tax taxes taxation tariff
deficit debt shortfall
cut reduce reduction slash decrease lower trim shrink
raise increase rise hike grow growth surge soar climb jump higher boost expand expansion
fall drop decline plunge slip sink tumble decrease lower
money fund funding cash dollar pay
donate donation contribute contribution donor
cost price expense expensive
pay payment paid salary wage compensation
buy purchase acquire acquisition
sell sale sold
company firm business corporation corporate
job employment employ employee worker work labor unemployment
economy economic
market stock shares investor invest investment
bank banking lender lend loan
bankrupt bankruptcy insolvent
trade export import commerce
poor poverty
rich wealthy wealth millionaire billionaire
health healthcare medical medicine care
doctor physician surgeon
hospital clinic
disease illness sick virus infection outbreak
insurance insurer coverage obamacare
drug medication prescription
birth born baby infant
pregnant pregnancy abortion abort pro-life pro-choice
gay lesbian homosexual same-sex lgbt sexual orientation
marriage marry wed wedding spouse
transgender gender
religion religious faith church christian
muslim islam islamic mosque
jew jewish semitic
race racial racist racism
black african-american
hispanic latino latina
immigrant immigration migrant undocumented illegal alien
refugee asylum
deport deportation expel expulsion
border wall frontier
citizen citizenship national
country nation national
world global international worldwide
foreign overseas abroad
city town municipal
neighborhood community local resident
home house residence
family relative kin
wife husband spouse
son daughter child children kid
parent mother father mom dad
man guy male
woman female women
person people individual
student pupil teen teenager youth youngster young
teacher professor educator
school college university campus education
friend pal buddy
colleague peer fellow coworker
start begin began launch open kick initiate
end stop finish conclude conclusion halt cease terminate close
continue ongoing remain persist keep
delay postpone put
cancel scrap abandon drop
return come back
leave left depart departure exit
arrive arrival reach
go travel trip journey visit tour
move relocate
enter entry
send sent dispatch deploy deployment
bring brought deliver delivery
give gave grant provide offer hand
take took seize grab
get got obtain receive
hold held keep
show demonstrate display exhibit indicate
find found discover discovery
lose lost missing disappear vanish
search hunt seek look
meet met meeting summit gathering
attend appear appearance show
join participate participation
invite invitation host
gather gathering event assembly convene
hearing testimony panel committee
change alter modify shift reform overhaul amend amendment revise revision
improve improvement better
worsen worse deteriorate
fix repair mend solve solution resolve
break broke violate violation breach
build built construct construction erect
destroy destruction demolish ruin devastate devastation
create establish found form
allow permit let enable authorize authorization permission
ban prohibit bar forbid block restrict restriction outlaw prevent prohibition
require mandate mandatory must force compel obligation
limit restrict cap curb
free freedom liberty release
release publish publication public issue unveil
control dominate domination
lead led head top
follow pursue
use usage employ utilize
try attempt effort bid
fail failure unable unsuccessful
succeed success successful
cause lead trigger spark prompt provoke result
because due reason
problem issue trouble difficulty challenge
crisis emergency disaster
danger dangerous risk hazard threat peril unsafe
safe safety security secure
storm hurricane tornado flood
fire blaze wildfire burn
earthquake quake tremor
crash collision collide wreck accident
plane aircraft jet airplane flight airliner
car vehicle automobile auto
ship boat vessel
train rail railway
weather climate warming
oil gas petroleum energy fuel
pollution environment environmental
power electricity electric
weapon arms nuclear missile
ally partner alliance coalition
enemy foe adversary
group organization association body
agency department bureau
union labor
activist advocate campaigner
expert analyst specialist scholar
scientist researcher research study
data figures statistics number
percent percentage
million billion
majority most
several many numerous multiple dozens
huge big large massive enormous giant
small little minor modest slight
important significant major key crucial critical
serious grave severe
strong tough powerful robust
weak fragile
new recent latest fresh
old former ex previous past
early earlier prior
late later after
quick quickly fast rapid swift soon immediately
slow slowly gradual
first initial original
last final
next coming upcoming forthcoming future
current present now today
day daily
week weekly
month monthly
year annual yearly
decade decades
night evening overnight
morning dawn
begin outset
hard difficult tough
easy simple
clear obvious evident
likely probable possible possibility chance odds
unlikely doubtful slim longshot improbable steep
certain sure confident confidence
right proper correct appropriate
wrong mistake error incorrect misspeak misspoke
fair equal equality
unfair discriminate discrimination bias biased prejudice
good great excellent
bad terrible awful horrible
strange odd weird bizarre
controversial controversy divisive contentious uproar furor firestorm backlash
popular popularity
famous celebrity star
honor tribute commemorate memorial
award prize medal
funeral burial bury
flag banner confederate
statue monument memorial
symbol emblem
book author memoir
movie film documentary
actor actress star celebrity
singer song music
game sport team player football
hero heroic bravery courage courageous brave
embrace welcome accept
distance distanced disavow repudiate
refuse decline reject turn
ignore neglect overlook
avoid evade dodge skip
compare comparison liken
link connect connection tie ties relationship relation
contact communicate communication
collude collusion conspire conspiracy coordinate coordination
interfere interference meddle meddling intervene intervention
influence sway affect impact effect
pressure push press force
convince persuade
encourage inspire incite
discourage deter
undermine weaken erode
strengthen bolster reinforce
highlight emphasize stress underscore
focus attention spotlight
raise bring
respond react
recall remember memory
forget forgotten
learn lesson
teach taught
read reading
watch watched see saw viewer
hear heard listen
wait await
stand stood
sit sat seat
walk march step
run ran
fall fell
stay remain
live reside life
play role
represent represents
replace
compete competition contest
share split divide
separate split division divided
unite unity united together
whole entire full all
part portion piece section
half
double twice
top highest peak
low lowest
average typical
total sum overall
lack absence shortage
enough sufficient adequate
need necessary require requirement
policy position stance stand view
idea concept notion
program initiative project plan
system structure
process procedure
standard rule guideline regulation regulate
order directive executive command instruct
mission task operation
duty responsibility responsible obligation
power authority
right entitlement
benefit advantage
welfare medicare medicaid benefits
social-security retirement pension
military defense pentagon
budget cuts sequester sequestration
ceiling limit cap
stalemate impasse gridlock deadlock standoff
momentum traction
bipartisan compromise
scandal controversy affair
transcript record document documents file papers
email emails correspondence
server computer
phone telephone call
website online internet web site
social-media facebook twitter instagram
app software
technology tech
company facebook google
travel ban
visa passport
embassy consulate
hostage captive kidnap abduct abduction
torture abuse interrogate interrogation waterboard
drone airstrike strike
withdraw withdrawal pull pullout drawdown
invade invasion occupy occupation
sanction sanctions embargo
nuclear atomic
enrich uranium
negotiator negotiate talks
release free freed
escape flee fled
chase pursue pursuit
fake hoax bogus phony
rumor speculation speculate
source sources anonymous unnamed
confirm confirmation verify
cite quote refer reference
poll survey approval rating
lead ahead trail behind
margin gap
upset surprise
debate debates moderator
delegate delegates convention
ticket running-mate
inaugural inauguration swear sworn oath
cabinet secretary
nominee confirm confirmation
supreme justice
clerk license
refuse deny
bakery cake baker
bathroom restroom
background check
mass massacre shooting rampage
suicide kill
mental illness
officer policeman
brutality excessive
unarmed
bodycam camera
racist slur
supremacist nationalist nazi
immigrant dreamers daca
sanctuary
separation separate
shelter housing
hunger starve famine food
water drought
farm farmer agriculture
animal pet
medicine cure treatment treat
vaccine vaccinate vaccination
cancer tumor
surgery operation
test testing trial
money-laundering launder
disclosure finances financial
return returns tax
lobby lobbyist
donor donation fundraiser fundraising
ad advertisement commercial advertising
slogan message
strategist consultant operative
insider source
rebuild reconstruct
vacation holiday
golf course
christmas holiday
wall fence barrier
caravan
emergency declaration
veto override
shut shutdown furlough
worker employee staff personnel
paycheck salary
boycott protest
kneel anthem
apologize retract retraction
suspend suspension
expel ouster
censure reprimand
ethics ethical
rumored reportedly alleged
draft proposal
speaker gavel
whip leader
caucus bloc faction
moderate centrist
hardline extreme radical
tea-party conservative
grassroots base
establishment elite
outsider
`;
