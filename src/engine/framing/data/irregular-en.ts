/**
 * English forms that a stemmer does not bring to their lemma, as `lemma: forms` lines. Common knowledge of grammar;
 * no list was copied. Licence: that of the project.
 */
export const IRREGULAR_EN = `
be: was were been is are am being
become: became
begin: began begun
bite: bit bitten
blow: blew blown
break: broke broken
bring: brought
build: built
buy: bought
catch: caught
choose: chose chosen
come: came
deal: dealt
do: did done does
draw: drew drawn
drink: drank drunk
drive: drove driven
eat: ate eaten
fall: fell fallen
feel: felt
fight: fought
find: found
flee: fled
fly: flew flown
forbid: forbade forbidden
forget: forgot forgotten
freeze: froze frozen
get: got gotten
give: gave given
go: went gone goes
grow: grew grown
have: had has
hear: heard
hide: hid hidden
hold: held
keep: kept
know: knew known
lead: led
leave: left
lend: lent
lie: lied lying lies
lose: lost
make: made
mean: meant
meet: met
pay: paid
plead: pleaded pled
ride: rode ridden
rise: rose risen
run: ran
say: said
see: saw seen
seek: sought
sell: sold
send: sent
shake: shook shaken
shoot: shot
sing: sang sung
sink: sank sunk
sit: sat
slay: slew slain
sleep: slept
speak: spoke spoken
spend: spent
stand: stood
steal: stole stolen
stick: stuck
strike: struck stricken
swear: swore sworn
swim: swam swum
take: took taken
teach: taught
tear: tore torn
tell: told
think: thought
throw: threw thrown
understand: understood
wake: woke woken
wear: wore worn
win: won
withdraw: withdrew withdrawn
write: wrote written
man: men
woman: women
child: children
person: people persons
foot: feet
crisis: crises
`;
