/**
 * British and American spellings that no rule of `keys.ts` brings together, as `american british` lines. Common
 * knowledge; no list was copied. Licence: that of the project.
 */
export const SPELLING_EN = `
airplane aeroplane
aluminum aluminium
analyze analyse
artifact artefact
check cheque
cozy cosy
curb kerb
defense defence
draft draught
gray grey
jail gaol
jewelry jewellery
judgment judgement
license licence
maneuver manoeuvre
mold mould
mustache moustache
offense offence
pajamas pyjamas
plow plough
practice practise
pretense pretence
program programme
skeptic sceptic
skeptical sceptical
skepticism scepticism
sulfur sulphur
tire tyre
while whilst
among amongst
toward towards
adviser advisor
acknowledgment acknowledgement
aging ageing
fulfill fulfil
enroll enrol
installment instalment
skillful skilful
pediatric paediatric
leukemia leukaemia
maneuvering manoeuvring
specialty speciality
story storey
ax axe
whiskey whisky
`;
