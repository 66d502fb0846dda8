import { expect, test } from 'vitest';
import type { Role } from '../../engine/index.ts';
import { firstOfArticle } from './first-of-article.ts';

const sentences = (...roles: readonly Role[]) =>
  roles.map((role, i) => ({ start: i, end: i + 1, paragraph: i, role }));

test('the first sentence of the article is behind the furniture above it', () => {
  const furniture = sentences('boilerplate', 'boilerplate');
  expect(firstOfArticle({ sentences: [...furniture, ...sentences('headline', 'body')] })).toBe(2);
  expect(firstOfArticle({ sentences: furniture })).toBe(0);
});
