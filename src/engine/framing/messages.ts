/**
 * Every sentence that findings say, in English, with `{name}` where words of the accounts go. A translation is another
 * object with the same keys. They never tell which account is first, so that they read the same from either side.
 * Values hold no English of ours: words of the accounts, numbers in digits, and places by name (`AccountPlace`).
 */
export const MESSAGES = {
  'wording.words': 'One account says “{one}”, the other “{other}”.',
  'wording.retold': 'This may be the same, told in other words: “{one}” and “{other}”.',
  'wording.modifier': 'One account says “{one}”, the other only “{other}”.',
  'wording.quoted': 'One account puts “{one}” in quotation marks, the other says “{other}” without them.',
  'naming.descriptor': 'One account introduces {name} as “{one}”, the other as “{other}”.',
  'naming.label': 'One account mostly says “{one}” ({countOne}), the other mostly “{other}” ({countOther}).',
  'naming.title': 'One account calls {name} “{one}”, the other “{other}”.',
  'attribution.verb': 'One account reports it with “{one}”, the other with “{other}”.',
  'attribution.flat':
    'One account attributes this (“{one}”), the other says it in its own voice (“{other}”).',
  'attribution.source': 'One account names “{one}” as the source, the other “{other}”.',
  'certainty.hedge': 'One account is tentative here (“{one}”), the other is not (“{other}”).',
  'certainty.hedges': 'The accounts hedge in different words: “{one}” and “{other}”.',
  'certainty.booster': 'One account adds certainty here (“{one}”), the other does not (“{other}”).',
  'certainty.negation': 'One account denies here what the other says: “{one}” and “{other}”.',
  'number.differs': 'One account gives “{one}”, the other “{other}”.',
  'number.rounded': 'The numbers agree, in rounder words: “{one}” and “{other}”.',
  'only.run': 'Nothing in the other account is linked to this passage of {sentences}.',
  'order.place': 'The same content stands {placeOne} in one account and {placeOther} in the other.',
  'order.lead': 'This is in the headline or the opening of one account and further down in the other.',
  'loaded.word': 'One account uses “{one}” in its own voice ({count}); the other does not use the word.',
} as const;

export type MessageId = keyof typeof MESSAGES;

/** Where content stands in an account, from its start to its end. */
export type AccountPlace = 'top' | 'early' | 'middle' | 'late';

const PLACES: Readonly<Record<string, string>> = {
  top: 'at the very top',
  early: 'early',
  middle: 'in the middle',
  late: 'late',
} satisfies Record<AccountPlace, string>;

/** How values that are no words of the accounts are told in English. */
const TOLD: Readonly<Record<string, (value: string) => string>> = {
  sentences: (count) => (count === '1' ? 'one sentence' : `${count} sentences`),
  count: times,
  countOne: times,
  countOther: times,
  placeOne: (place) => PLACES[place] ?? place,
  placeOther: (place) => PLACES[place] ?? place,
};

function times(count: string): string {
  return count === '1' ? 'once' : count === '2' ? 'twice' : `${count} times`;
}

/** The English sentence of a message. A value that is missing stays visible as its name in braces. */
export function explain(id: MessageId, values: Readonly<Record<string, string>>): string {
  return MESSAGES[id].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : (TOLD[name]?.(value) ?? value);
  });
}
