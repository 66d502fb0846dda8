/**
 * What a report can do more with scripts: a pointer or the focus on a sentence shows its counterparts, a click chooses
 * it and brings a counterpart into view if none is, Escape lets go. It reads nothing but the names of places, and writes
 * nothing but classes.
 */
export const SCRIPT = `
(() => {
  const root = document.documentElement;
  root.classList.add('js');
  const partners = new Map();
  for (const link of document.querySelectorAll('a.counterpart')) {
    const list = partners.get(link.dataset.from) || [];
    const there = document.getElementById(link.hash.slice(1));
    if (there) list.push(there);
    partners.set(link.dataset.from, list);
  }
  let chosen = null;
  const sentenceOf = (target) => {
    const link = target.closest && target.closest('a.counterpart');
    return link ? document.getElementById(link.dataset.from) : target.closest && target.closest('.sentence');
  };
  const of = (sentence) => (sentence && partners.get(sentence.id)) || [];
  const show = (sentence) => {
    for (const each of document.querySelectorAll('.partner, .chosen')) each.classList.remove('partner', 'chosen');
    for (const each of of(sentence)) each.classList.add('partner');
    if (chosen) chosen.classList.add('chosen');
  };
  const isInView = (element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  };
  const choose = (sentence) => {
    chosen = sentence;
    show(sentence);
    const there = of(sentence);
    if (there.length > 0 && !there.some(isInView)) there[0].scrollIntoView({ block: 'nearest' });
  };
  document.addEventListener('pointerover', ({ target }) => {
    if (!chosen) show(sentenceOf(target));
  });
  document.addEventListener('focusin', ({ target }) => {
    if (!chosen && sentenceOf(target)) show(sentenceOf(target));
  });
  document.addEventListener('click', ({ target }) => {
    if (target.closest('a, button, label, input') || String(getSelection())) return;
    const sentence = sentenceOf(target);
    choose(sentence === chosen ? null : sentence);
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') choose(null);
  });
})();
`;

/** The script's SHA-256 in base64: the page's security policy lets no other run. A test tells what it must be. */
export const SCRIPT_HASH = 'yJfsqAk2AsXSfN2dPdvi9bZASwRYq/vT+l0nt69GYa0=';
