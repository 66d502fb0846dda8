import { describe, expect, it } from 'vitest';
import { tellQuotes } from '../../testing/quoted.ts';

describe('whom a pronoun means that says something', () => {
  it.each([
    [
      'the subject of the sentence before, not who is nearest',
      'Mayor Jane Roe criticized officer Mary Hill. “It must end,” she said.',
      'direct by Jane Roe (she), said:neutral',
    ],
    [
      'the subject, over who is named behind a preposition',
      'For Mary Hill, Jane Roe has only praise. “It must end,” she said.',
      'direct by Jane Roe (she), said:neutral',
    ],
    [
      'the subject, over a possessor',
      'Mary Hill’s plan was read by Jane Roe. Jane Roe left the room. “It must end,” she said.',
      'direct by Jane Roe (she), said:neutral',
    ],
    [
      'the only one who fits, even as an object',
      'The words drew a sharp reply from the Rev. William Owens. “It is a disgrace,” he said.',
      'direct by William Owens (he), said:neutral',
    ],
    [
      'the subject of a nearer sentence, over a known name farther back',
      'Mary Hill wrote the law.\n\nJane Roe embraced the post on Wednesday. Asked about her future, she said: “I stay.”',
      'direct by Jane Roe (she), said:neutral',
    ],
    [
      'whom a pronoun before means in its turn',
      'Jane Roe met Mary Hill. She praised Mary Hill. “It must end,” she said.',
      'direct by Jane Roe (she), said:neutral',
    ],
    [
      'nobody whose name only tells whose people are meant',
      'Roe campaign spokesman Jason Miller declined. Mayor Tom Roe was away.\n\nRoe aides met Jason Miller. “We lack the words,” he said.',
      'direct by Jason Miller (he), said:neutral',
    ],
    [
      'nobody whose name only tells whose office it is',
      'Mary Hill communication director Jane Roe was angry. “It must end,” she said.',
      'direct by Jane Roe (she), said:neutral',
    ],
    [
      'a secretary of state',
      'Tom Hill left.\n\nSecretary of State John Kerry spoke of the law. “It must end,” he said.',
      'direct by John Kerry (he), said:neutral',
    ],
    [
      'whom no known given name tells, between commas before a verb of saying, even if a pronoun goes on with her',
      'Mary Hill left the plant.\n\nThe town’s MP, Siorn Havell, said she would ask for a meeting. “It must end,” she said.',
      'direct by Siorn Havell (she), said:neutral',
    ],
    [
      'whom “whose” tells to be somebody',
      'Mary Hill left the hall.\n\nIn the hall sat Saroye Dunnet, whose rent had doubled. “It must end,” she said.',
      'direct by Saroye Dunnet (she), said:neutral',
    ],
    [
      'a role, where no name is told',
      'The mayor said it was “late in the day”. “It must end,” he said.',
      'direct by the mayor (he), said:neutral',
    ],
    [
      'a role that opens the sentence before, whoever is named farther back',
      'The chief executive, Dr Simon Reeve, declined. But a spokesman for the builder, Delane Works, denied it. “We did all,” he said.',
      'direct by a spokesman (he), said:neutral',
    ],
    [
      'the name behind a role',
      'Tom Hill left. The mayor, Jane Roe, sighed over the plan. “We did all,” she said.',
      'direct by Jane Roe (she), said:neutral',
    ],
    [
      'the body that opens the sentence before, if it is “it”, and no person who spoke',
      '“They knew,” said an engineer who left.\n\nThe ministry of energy denied it. “All was checked,” it said.',
      'direct by the ministry of energy (it), said:neutral',
    ],
    [
      'what speaks at the opening and is no person, if it is “it”',
      'NorthSea Lines said that fuel left no choice. “We held fares down,” it said in a statement.',
      'direct by NorthSea Lines (it), said:neutral',
    ],
    [
      'a named body, if it is “it”',
      'Tom Hill left.\n\nThe Growers’ Association would not comment. In a statement it said: “We trust her.”',
      'direct by the Growers’ Association (it), said:neutral',
    ],
    [
      'whom the sentence before is about, though a preposition opens it',
      '“They knew,” a former engineer said.\n\nFor Mary Hill, who leads the party, that time is now. It was, she said, “a choice”.',
      'direct by Mary Hill (she), said:neutral',
    ],
    [
      'no person, if it is “it”',
      'Tom Hill admitted he had “let them down”. It called the plan “a great and costly failure”.',
      'partial by it (It), called:neutral',
    ],
    [
      'what spoke last, if it is “it”',
      'The report said there was “no plan at all”. It called the work “a great and costly failure”.',
      'partial by the report (It), called:neutral',
    ],
    [
      'one of several who is named beside it',
      'Three hundred people came. One of them, retired teacher Joan Pike, said: “Nobody believes it.”',
      'direct by Joan Pike (One of them), said:neutral',
    ],
    [
      'a name in a short sentence that is no headline',
      'Ruth Ade had lost all. Her neighbour, Colin West, agreed. “It did not hold,” he said.',
      'direct by Colin West (he), said:neutral',
    ],
    [
      'no single person, if it is “they”',
      'Tom Hill said it was late. Some members would stop it, but they cited “great and costly failures”.',
      'direct by they, cited:neutral',
    ],
    [
      'several who spoke, if it is “they”',
      'Officials said it was “late in the day”. They called the work “a great and costly failure”.',
      'partial by Officials (They), called:neutral',
    ],
    [
      'the subject, over whom it told something',
      'Rilo Hent, the party chairman in Lund, told Mr. Dale that it was late. “It must end,” he said.',
      'direct by Rilo Hent (he), said:neutral',
    ],
    [
      'whom “who” goes on with, over the object of a verb',
      'The plan that worried Judge Alan Kent met the doubts of Judge John Hill, who said it was late. “It must end,” he said.',
      'direct by John Hill (he), said:neutral',
    ],
    [
      'whoever’s surname alone says something, though the given name tells nothing',
      'In the end it was Leith Corvan who came with Tom Hill.\n\nCorvan said she was afraid. The two left. “It must end,” she said.',
      'direct by Leith Corvan (she), said:neutral',
    ],
    [
      'a full name that says something, though it tells of nobody',
      'Sean Hill disagreed with them all about the long evening. Little of what was said there matters any more, noted the Post’s Dando Chin. “It must end,” he wrote.',
      'direct by Dando Chin (he), wrote:neutral',
    ],
    [
      'no woman by the surname of somebody whom the text calls “he”',
      'The president, Obara, spoke. He praised the port. Obara left.\n\nThe port had waited for a long day. “It must end,” she said.',
      'direct by she, said:neutral',
    ],
    [
      'somebody told of by kinship alone',
      'I met Mayor Obara there. My mother has grown old, but now and then she said “it must end”.',
      'direct by my mother (she), said:neutral',
    ],
    [
      'the speaker of a house, whose name is no group’s',
      'House Speaker Jane Roe left the room. Tom Hill stayed. “It must end,” she said.',
      'direct by Jane Roe (she), said:neutral',
    ],
    [
      'nobody, where a name that tells of nobody stands beside a role',
      'Governor Dale Hill spoke. A senior at the school, Jorla Brook, was not sure of it all. “It will fail,” she said.',
      'direct by she, said:neutral',
    ],
    [
      'whoever has a person’s calling before the name',
      'Mayor Obara spoke.\n\nThe economist Aparo Mathan, who reads tax law, was not sure of it all. “It will fail,” she said.',
      'direct by Aparo Mathan (she), said:neutral',
    ],
    [
      'the bearer of the title that opens the sentence before, but no deputy',
      'President Tom Hill came. The president spoke to a crowd beside Vice President John Roe. “It must end,” he said.',
      'direct by Tom Hill (he), said:neutral',
    ],
    [
      'nobody whom an opening preposition makes the topic',
      'Tom Hill spoke to the paper. Of John Roe, he said: “It must end.”',
      'direct by Tom Hill (he), said:neutral',
    ],
    [
      'no group that spoke',
      'Tom Hill left the room. His group called the law “a great and costly failure”. “It must end,” he said.',
      'direct by Tom Hill (he), said:neutral',
    ],
    ['nobody', 'It rained all day. “It must end,” she said.', 'direct by she, said:neutral'],
  ])('%s', (_, text, told) => expect(tellQuotes(text).at(-1)).toBe(told));

  it.each([
    [
      'es',
      'La ministra Ana Ruiz criticó a la alcaldesa Sara Gil. «Esto se acaba», dijo ella.',
      'direct by Ana Ruiz (ella), dijo:neutral',
    ],
    [
      'fr',
      'Marie Petit a critiqué Anne Dupont. « C’est fini », a-t-elle dit.',
      'direct by Marie Petit (elle), dit:neutral',
    ],
    [
      'de',
      'Anna Weber kritisierte die Ministerin Eva Braun-Lang. „Das muss enden“, sagte sie.',
      'direct by Anna Weber (sie), sagte:neutral',
    ],
    [
      'pt',
      'Maria Lima criticou ontem a deputada Ana Souza por causa da ponte. “Isso vai acabar”, disse ela.',
      'direct by Maria Lima (ela), disse:neutral',
    ],
  ])('in %s: %s', (language, text, told) => expect(tellQuotes(text, language).at(-1)).toBe(told));
});
