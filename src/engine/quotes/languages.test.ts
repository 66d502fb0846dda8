import { describe, expect, it } from 'vitest';
import { markQuotes, tellQuotes } from '../../testing/quoted.ts';

describe('languages', () => {
  it.each([
    ['en', 'Jane Roe claimed: “It is safe.”', 'direct by Jane Roe, claimed:distancing'],
    ['en', 'Jane Roe admitted: “We lied.”', 'direct by Jane Roe, admitted:factive'],
    ['en', 'Jane Roe explained: “It is safe.”', 'direct by Jane Roe, explained:endorsing'],
    [
      'en',
      '“Nobody will be left alone,” the head of state declared.',
      'direct by the head of state, declared:neutral',
    ],
    ['de', '„Wir bleiben“, sagte Anna Weber.', 'direct by Anna Weber, sagte:neutral'],
    ['de', '»Wir bleiben«, behauptete der Sprecher.', 'direct by der Sprecher, behauptete:distancing'],
    ['de', 'Anna Weber räumte ein: „Das war ein Fehler.“', 'direct by Anna Weber, räumte ein:factive'],
    [
      'de',
      'Die Ministerin betonte, das sei „kein Problem“.',
      'partial by die Ministerin (Die Ministerin), betonte:endorsing',
    ],
    ['de', 'Laut Anna Weber ist das „ein Skandal“.', 'partial by Anna Weber, Laut:neutral'],
    ['fr', '« Nous restons », a déclaré Anne Dupont.', 'direct by Anne Dupont, déclaré:neutral'],
    ['fr', '« C’est faux », prétend le ministre.', 'direct by le ministre, prétend:distancing'],
    ['fr', 'Anne Dupont a reconnu que c’était « une erreur ».', 'partial by Anne Dupont, reconnu:factive'],
    ['fr', '« Nous restons », a expliqué Paul Martin.', 'direct by Paul Martin, expliqué:endorsing'],
    ['fr', 'Le maire a parlé d’une « réforme ».', 'partial by le maire (Le maire), parlé:neutral'],
    ['fr', 'Selon Anne Dupont, « rien n’est décidé ».', 'direct by Anne Dupont, Selon:neutral'],
    [
      'fr',
      '« Nous restons », s’est réjouie leur avocate, Anne Dupont.',
      'direct by Anne Dupont (leur avocate), réjouie:neutral',
    ],
    [
      'fr',
      'La CGT, majoritaire, dénonce un mépris. « Nous n’en pouvons plus », a lancé son secrétaire général, Paul Martin.',
      'direct by Paul Martin (son secrétaire général), lancé:neutral',
    ],
    [
      'de',
      'Wirtschaftsministerin Solveig Reiche wies das zurück. „Wir zwingen niemanden“, erklärte sie.',
      'direct by Solveig Reiche (sie), erklärte:neutral',
    ],
    [
      'de',
      'Gestern traf Fraktionschefin Solveig Reiche ein. „Wir zwingen niemanden“, erklärte die Chefin.',
      'direct by Solveig Reiche (die Chefin), erklärte:neutral',
    ],
    [
      'fr',
      'Anne Dupont, poissonnière, n’y croit pas : « On veut nous remplacer. »',
      'direct by Anne Dupont, croit:neutral',
    ],
    [
      'de',
      '„Wir bleiben“, sagte dagegen am Montag die Rentnerin Hilde Weber.',
      'direct by Hilde Weber (die Rentnerin Hilde Weber), sagte:neutral',
    ],
    [
      'de',
      'Dem Bericht zufolge sei die Lage „ernst“.',
      'partial by dem Bericht (Dem Bericht), zufolge:neutral',
    ],
    ['es', '«No nos vamos», dijo Ana Ruiz.', 'direct by Ana Ruiz, dijo:neutral'],
    [
      'es',
      'Todos esperaban desde ayer en la calle. «No nos vamos», afirmó la ministra de Obras, Xune Larrea.',
      'direct by Xune Larrea (la ministra de Obras), afirmó:neutral',
    ],
    [
      'es',
      'Los dueños rechazan la medida: «Nos han engañado», lamentó Ana Ruiz.',
      'direct by Ana Ruiz, lamentó:neutral',
    ],
    [
      'es',
      '«Nadie responde», señaló a EFE en rueda de prensa el consejero de Sanidad, Enrique Ruiz.',
      'direct by Enrique Ruiz (el consejero de Sanidad), señaló:neutral',
    ],
    ['es', 'Larrea advirtió de que la norma «va a expulsar a todos».', 'partial by Larrea, advirtió:neutral'],
    ['es', '«Es una vergüenza», se quejó una vecina.', 'direct by una vecina, quejó:neutral'],
    ['es', 'Ana Ruiz admitió que fue «un error».', 'partial by Ana Ruiz, admitió:factive'],
    ['es', 'Según Ana Ruiz, “nada está decidido”.', 'direct by Ana Ruiz, Según:neutral'],
    ['pt', '“Não vamos sair”, disse Ana Souza.', 'direct by Ana Souza, disse:neutral'],
    ['pt', 'A ministra alegou que era “um engano”.', 'partial by a ministra (A ministra), alegou:distancing'],
    [
      'pt',
      '“Foi um erro”, reconheceu o deputado João Lima.',
      'direct by João Lima (o deputado João Lima), reconheceu:factive',
    ],
  ])('%s: %s', (language, text, told) => expect(tellQuotes(text, language)).toEqual([told]));

  it.each([
    ['da', '”Vi bliver her”, sagde Anna Berg.', ['direct']],
    ['zh', '市长说：「我们不走。」', ['direct']],
    ['ja', '「行かない」と田中氏は述べた。', ['direct']],
    ['zh', '她读了《长河》。', ['title']],
    ['cs', '„Nepůjdeme“ – řekla Anna Nováková.', ['direct by Anna Nováková, –:neutral']],
    ['da', 'Han kaldte det en ”farce” i går.', ['scare']],
  ])('tells speech by its form where no reporting words are known: %s %s', (language, text, told) =>
    expect(tellQuotes(text, language)).toEqual(told),
  );

  it.each([
    [
      'a clause',
      '« Nous voulions réparer, a expliqué Paul Martin. Personne ne fermera. »',
      '[« Nous voulions réparer], a expliqué Paul Martin. [Personne ne fermera. »]',
    ],
    [
      'an apposition',
      '« Nous restons, a dit le maire, Paul Martin. C’est décidé. »',
      '[« Nous restons], a dit le maire, Paul Martin. [C’est décidé. »]',
    ],
    [
      'a pronoun',
      '« Nous restons, explique-t-elle, mais pas longtemps. »',
      '[« Nous restons], explique-t-elle, [mais pas longtemps. »]',
    ],
    [
      'a question',
      '« Est-ce possible ? a-t-il demandé. Non. »',
      '[« Est-ce possible ?] a-t-il demandé. [Non. »]',
    ],
    [
      'an origin',
      '« Nous restons, a dit Paul Martin, de la CGT. C’est décidé. »',
      '[« Nous restons], a dit Paul Martin, de la CGT. [C’est décidé. »]',
    ],
    ['the last words', '« Je pars, annonce Paul Martin ».', '[« Je pars], annonce Paul Martin ».'],
    ['no words of the reporter', '« Il parle, il dit, il ment. »', '[« Il parle, il dit, il ment. »]'],
    [
      'what the speaker reports',
      '« Le maire, a dit la presse hier soir ou peut-être bien un peu plus tôt encore ce jour-là et sans preuve aucune »',
      '[« Le maire, a dit la presse hier soir ou peut-être bien un peu plus tôt encore ce jour-là et sans preuve aucune »]',
    ],
  ])('parts French speech at the words of the reporter inside its marks: %s', (_, text, marked) =>
    expect(markQuotes(text, 'fr')).toBe(marked),
  );

  it.each([
    [
      'es',
      '«No nos vamos», dijo Eva Sanz.\n\nLa ministra Larrea negó el plan. «Es falso», declaró.',
      ['direct by Eva Sanz, dijo:neutral', 'direct by Larrea (La ministra Larrea), declaró:neutral'],
    ],
    [
      'es',
      '«No nos vamos», dijo Eva Sanz.\n\nEl presidente de Navia, Luis Oro, celebró el pacto. «Es justo», escribió.',
      ['direct by Eva Sanz, dijo:neutral', 'direct by Luis Oro (El presidente de Navia), escribió:neutral'],
    ],
    [
      'es',
      'La fiscal Eva Sanz calló. «Es falso», dijo.\n\n«Hemos pedido perdón», explicó después la arquitecta, Ana Ruiz.',
      [
        'direct by Eva Sanz (La fiscal Eva Sanz), dijo:neutral',
        'direct by Ana Ruiz (la arquitecta), explicó:endorsing',
      ],
    ],
    [
      'pt',
      '“Não vamos sair”, disse Ana Souza.\n\nJoão Lima criticou o plano. “É um erro”, afirmou.',
      ['direct by Ana Souza, disse:neutral', 'direct by João Lima, afirmou:neutral'],
    ],
  ])('gives a verb without a subject to who acts in the sentence before: %s %s', (language, text, told) =>
    expect(tellQuotes(text, language)).toEqual(told),
  );

  it.each([
    ['es', '«Es justo», diría horas después el alcalde.', 'direct by el alcalde, diría:neutral'],
    ['de', '„Wir bleiben“, sagte wenige Stunden später Anna Weber.', 'direct by Anna Weber, sagte:neutral'],
    [
      'fr',
      '« Nous restons », a déclaré quelques heures plus tard Anne Dupont.',
      'direct by Anne Dupont, déclaré:neutral',
    ],
    ['es', '«Es justo», dijo una vecina más tarde.', 'direct by una vecina, dijo:neutral'],
    ['de', '„Wir bleiben“, sagte Anna Weber wenige Stunden später.', 'direct by Anna Weber, sagte:neutral'],
    ['fr', '« Enfin », se réjouit au contraire Anne Dupont.', 'direct by Anne Dupont, réjouit:neutral'],
  ])('passes over when and in what spirit it was said: %s %s', (language, text, told) =>
    expect(tellQuotes(text, language)).toEqual([told]),
  );

  it.each([
    [
      'de',
      'Der Forscher Paul Brandt, der nicht beteiligt war, nannte die Daten „solide, mehr nicht“.',
      'partial by Paul Brandt (Der Forscher Paul Brandt), nannte:neutral',
    ],
    [
      'de',
      'Die Forscherin Anna Weiß jubelt: „Es wirkt.“',
      'direct by Anna Weiß (Die Forscherin Anna Weiß), jubelt:neutral',
    ],
    [
      'es',
      'Ana Ruiz fue más lejos y tachó el pacto de «rendición sin honor».',
      'partial by Ana Ruiz, tachó:neutral',
    ],
    [
      'fr',
      '« Nous restons », a déclaré la maire, Anne Dupont (Les Verts), à la sortie.',
      'direct by Anne Dupont (la maire), déclaré:neutral',
    ],
    [
      'fr',
      '« Nous restons », a répondu l’adjoint à la voirie, Paul Martin.',
      'direct by Paul Martin (l’adjoint), répondu:neutral',
    ],
    [
      'fr',
      '« Personne ne reviendra en arrière », a soufflé la maire.',
      'direct by la maire, soufflé:neutral',
    ],
    [
      'de',
      '„Es hilft“, sagt Horst Lemke. Seine Frau Renate (69): „Er ist wieder da.“',
      'direct by Renate (Seine Frau Renate), ::neutral',
    ],
  ])('tells who speaks from what is spoken of: %s %s', (language, text, told) =>
    expect(tellQuotes(text, language).at(-1)).toBe(told),
  );

  it.each([
    ['de', 'Das berichtet ein Team im Fachblatt „Annals of Tides“.'],
    ['es', 'Lo publica la revista «Mareas del Norte».'],
    ['fr', 'Elle l’écrit dans la revue « Marées du Nord ».'],
    ['en', 'The team wrote in the journal “Annals of Tides”.'],
  ])('knows the name of a journal: %s %s', (language, text) =>
    expect(tellQuotes(text, language)).toEqual(['title']),
  );

  it('gives a verb without a subject to the last speaker where subjects may be dropped', () => {
    const text = '«No nos vamos», dijo Ana Ruiz. La sala calló.\n\n«Nunca lo haremos», añadió.';
    expect(tellQuotes(text, 'es')).toEqual([
      'direct by Ana Ruiz, dijo:neutral',
      'direct by Ana Ruiz, añadió:neutral',
    ]);
  });
});
