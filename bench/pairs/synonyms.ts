/** Words that may stand for each other in a political speech; only there to reword bench text. Own list. */
const SETS = `
help assist aid
begin start
end finish stop
build create make
big large huge
important vital crucial
need require
want wish
show demonstrate prove
give provide offer
keep maintain preserve
protect defend guard
raise increase lift
cut reduce lower
children kids youngsters
jobs work employment
workers employees
companies businesses firms
country nation
people citizens
money funds
taxes levies
law legislation
laws rules
schools classrooms
health care
war conflict
enemy foe
enemies foes
danger threat
strong powerful
new fresh recent
good fine decent
hard difficult tough
better improved
allow permit
choose select
support back
fight battle struggle
win prevail
lose forfeit
hope expect
ask request
answer reply
problem difficulty
problems difficulties
chance opportunity
freedom liberty
peace calm
believe think
together jointly
every each
many numerous
also too
now today
never not
because since
must should
can could
will shall
`;

/** For each word, the others of its set. */
export const SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map(
  SETS.trim()
    .split('\n')
    .map((line) => line.split(' '))
    .flatMap((set) => set.map((word) => [word, set.filter((other) => other !== word)] as const)),
);
