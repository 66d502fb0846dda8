import type { Translation } from '../catalogue.ts';
import type { reading as english } from '../en/reading.ts';

export const reading: Translation<typeof english, 'one' | 'other'> = {
  'link.copy': 'Link kopieren',
  'toast.copied': 'Der Link ist in der Zwischenablage.',
  'toast.lost-place': 'Diese Stelle gibt es in der Geschichte nicht mehr; der Link ist älter als ihre Texte.',
  'link.refused': 'Der Browser lässt diese Seite nicht kopieren. Der Link ist: {address}',
};
