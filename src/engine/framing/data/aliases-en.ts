/**
 * Names and terms that mean the same and differ in no impression, one group a line, members divided by commas; the
 * comparison is on words without case or points ("U.S." is `us` only in capitals, see `keys.ts`). A difference inside a
 * group is never a finding.
 *
 * Curated by the authors of this project; common knowledge, no list was copied. Licence: that of the project.
 */
export const ALIASES_EN = `
united states, united states of america, usa, america, american, americans, u.s, u.s.a
united kingdom, uk, u.k, britain, great britain
european union, eu, e.u
united nations, un, u.n
soviet union, ussr, u.s.s.r
russia, russian federation
china, people's republic of china
north korea, democratic people's republic of korea, dprk
south korea, republic of korea
united arab emirates, uae, u.a.e
washington d.c, d.c, district of columbia, washington
new york, new york city, nyc
los angeles, la
federal bureau of investigation, fbi, f.b.i
central intelligence agency, cia, c.i.a
national security agency, nsa, n.s.a
internal revenue service, irs, i.r.s
department of justice, justice department, doj, d.o.j
department of defense, defense department, pentagon
department of state, state department
department of homeland security, homeland security department, dhs, d.h.s
food and drug administration, fda, f.d.a
environmental protection agency, epa, e.p.a
world health organization, who, w.h.o
north atlantic treaty organization, nato
international monetary fund, imf, i.m.f
federal reserve, fed
national rifle association, nra, n.r.a
house of representatives, house
republican, gop, g.o.p
democratic national committee, dnc, d.n.c
republican national committee, rnc, r.n.c
attorney general, ag
islamic state, isis, isil, islamic state group, daesh
national football league, nfl, n.f.l
supreme court, high court
white house, oval office
prime minister, premier, pm
chief executive officer, chief executive, ceo, c.e.o
vice president, vp
representative, rep
senator, sen
governor, gov
general, gen
lieutenant, lt
colonel, col
sergeant, sgt
professor, prof
doctor, dr
mister, mr
mrs, ms, miss
saint, st
jr, junior
sr, senior
inc, incorporated
corp, corporation
co, company
e-mail, email, e-mails, emails
web site, website
health care, healthcare
information technology, it
information and communication technologies, information and communication technology, ict
artificial intelligence, ai
intel, intelligence
versus, vs
percent, per cent, pct, %
television, tv
okay, ok
advertisement, ad, advert
photograph, photo
telephone, phone
laboratory, lab
airplane, aeroplane, plane
congressman, congresswoman, congressperson
lawyer, attorney
aide, staffer
movie, film
teenager, teen
around the world, worldwide
`;
