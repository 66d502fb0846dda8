import { describe, expect, it } from 'vitest';
import { tellQuotes } from '../../testing/quoted.ts';

describe('languages without labelled quotations', () => {
  it.each([
    [
      'it',
      '«Non ce ne andiamo», ha detto il ministro Paolo Riva durante la visita.',
      ['direct by Paolo Riva (il ministro Paolo Riva), detto:neutral'],
    ],
    ['it', 'Secondo Anna Conti è «un errore».', ['partial by Anna Conti, Secondo:neutral']],
    ['it', 'Anna Conti sostiene che sia «un errore».', ['partial by Anna Conti, sostiene:distancing']],
    [
      'it',
      'Il sindaco ha ammesso: «Abbiamo sbagliato».',
      ['direct by il sindaco (Il sindaco), ammesso:factive'],
    ],
    ['it', '«Restiamo qui», sottolinea Anna Conti.', ['direct by Anna Conti, sottolinea:endorsing']],
    [
      'it',
      '«Abbiamo perso tutto», racconta all’ANSA Luca Riva, pescatore.',
      ['direct by Luca Riva, racconta:neutral'],
    ],
    [
      'it',
      '«Restiamo qui», ha spiegato Anna Conti. Poi ha aggiunto: «Non escludiamo nulla».',
      ['direct by Anna Conti, spiegato:endorsing', 'direct by Anna Conti, aggiunto:neutral'],
    ],
    [
      'nl',
      '"We gaan niet weg", zei premier Joost Visser dinsdag.',
      ['direct by Joost Visser (premier Joost Visser), zei:neutral'],
    ],
    [
      'nl',
      '"Het is te laat", zegt Anna de Boer. "We wachten al maanden", voegt ze eraan toe.',
      ['direct by Anna de Boer, zegt:neutral', 'direct by Anna de Boer (ze), voegt:neutral'],
    ],
    ['nl', 'Volgens Anna de Boer is dat "een klap".', ['partial by Anna de Boer, Volgens:neutral']],
    ['nl', 'Anna de Boer beweert dat het "een grap" is.', ['partial by Anna de Boer, beweert:distancing']],
    [
      'nl',
      'De burgemeester gaf toe dat het "een fout" was.',
      ['partial by de burgemeester (De burgemeester), gaf toe:factive'],
    ],
    ['nl', '"Veiligheid gaat voor", aldus een woordvoerder.', ['direct by een woordvoerder, aldus:neutral']],
    ['nl', 'Jan Bakker benadrukte: "Niemand wist het."', ['direct by Jan Bakker, benadrukte:endorsing']],
    [
      'sv',
      '”Vi stannar här”, sade Anna Berg. ”Ingen har ringt”, tillägger hon.',
      ['direct by Anna Berg, sade:neutral', 'direct by Anna Berg (hon), tillägger:neutral'],
    ],
    ['sv', 'Enligt Anna Berg är det ”en fars”.', ['partial by Anna Berg, Enligt:neutral']],
    ['sv', 'Anna Berg hävdar att det är ”en fars”.', ['partial by Anna Berg, hävdar:distancing']],
    ['sv', 'Anna Berg medgav att det var ”ett misstag”.', ['partial by Anna Berg, medgav:factive']],
    ['sv', '”Vi måste gå nu”, betonade Anna Berg.', ['direct by Anna Berg, betonade:endorsing']],
    [
      'pl',
      '„Zostajemy” – powiedziała Anna Nowak, mieszkanka osiedla. „Nikt nie dzwonił” – dodała.',
      ['direct by Anna Nowak, powiedziała:neutral', 'direct by Anna Nowak, dodała:neutral'],
    ],
    [
      'pl',
      'Zdaniem ministra Adama Lisa ustawa jest „zła”.',
      ['partial by Adama Lisa (ministra Adama Lisa), Zdaniem:neutral'],
    ],
    [
      'pl',
      '„Musimy iść” – zaznaczył w rozmowie z PAP rzecznik rządu Adam Lis.',
      ['direct by Adam Lis (rzecznik rządu Adam Lis), zaznaczył:endorsing'],
    ],
    ['pl', 'Anna Nowak twierdzi, że to „żart”.', ['partial by Anna Nowak, twierdzi:distancing']],
    [
      'pl',
      'Anna Nowak przyznała: „To był błąd”. Dodała, że „czas iść”.',
      ['direct by Anna Nowak, przyznała:factive', 'partial by Anna Nowak, Dodała:neutral'],
    ],
    [
      'ru',
      '«Мы останемся», — сказала Анна Петрова, жительница района. «Никто не звонил», — добавила она.',
      ['direct by Анна Петрова, сказала:neutral', 'direct by Анна Петрова (она), добавила:neutral'],
    ],
    [
      'ru',
      '«Мы должны идти», — отметил в беседе с ТАСС глава комитета Иван Лисов.',
      ['direct by Иван Лисов (глава комитета Иван Лисов), отметил:endorsing'],
    ],
    ['ru', 'По словам Ивана Лисова, это «ошибка».', ['partial by Ивана Лисова, По словам:neutral']],
    ['ru', 'Иван Лисов утверждает, что это «шутка».', ['partial by Иван Лисов, утверждает:distancing']],
    ['ru', 'Иван Лисов признал: «Это была ошибка».', ['direct by Иван Лисов, признал:factive']],
  ])('%s: %s', (language, text, told) => expect(tellQuotes(text, language)).toEqual(told));

  it('takes an unlisted verb between a comma and a name for a cue where verbs come first', () => {
    const text = 'La sala calló. «No nos vamos», tercia Ana Ruiz.';
    expect(tellQuotes(text, 'es')).toEqual(['direct by Ana Ruiz, tercia:neutral']);
  });

  it.each([
    [
      'no group by what somebody is quoted with',
      'es',
      '«Es un día de fiesta para los vecinos», celebró Ana Ruiz. Según la asociación de vecinos, la ley «llega tarde».',
      'partial by la asociación de vecinos, Según:neutral',
    ],
    ['no article', 'fr', 'L’opposition dénonce un « naufrage ».', 'partial by L’opposition, dénonce:neutral'],
    [
      'who stands behind an unlisted verb with its auxiliary',
      'fr',
      'L’opposition dénonce un « naufrage ». « Elle n’a rien vu », a taclé Marc Dury.',
      'direct by Marc Dury, taclé:neutral',
    ],
    [
      'a woman whose name ends like a plural',
      'pt',
      '“Perdemos tudo”, contou Rosana Dias. “A água veio como um muro”, disse ela.',
      'direct by Rosana Dias (ela), disse:neutral',
    ],
  ])('names %s', (_, language, text, told) => expect(tellQuotes(text, language).at(-1)).toBe(told));

  it('knows what is attacked from who speaks', () => {
    const text = 'Elly Conti attacca il governo: «Aspettiamo da mesi una risposta».';
    expect(tellQuotes(text, 'it')).toEqual(['direct by Elly Conti, attacca:neutral']);
  });
});
