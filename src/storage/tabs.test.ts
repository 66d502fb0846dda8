import { describe, expect, it } from 'vitest';
import { addAnnotations, editAnnotation, removeAnnotations } from '../annotation/edit.ts';
import { SlowChannels } from '../testing/channels.ts';
import { seededRandom } from '../testing/seeded-random.ts';
import { note, story } from '../testing/story-record.ts';
import { createStoryDoc, type StoryDoc } from './story-doc.ts';
import { joinTabs, type Tabs } from './tabs.ts';

const step = { name: 'edit-note', about: null, run: null } as const;
const bytes = (tab: StoryDoc): string => JSON.stringify(tab.snapshot());

function openTab(channels: SlowChannels): { tab: StoryDoc; tabs: Tabs } {
  const tab = createStoryDoc({ now: () => 0 });
  return { tab, tabs: joinTabs(tab.doc, 'story', channels.open) };
}

describe('tabs of one story', () => {
  it('show each other’s changes', () => {
    const channels = new SlowChannels();
    const { tab: one } = openTab(channels);
    one.fill(story);
    one.change(step, addAnnotations([note('1', { body: 'from one' })]));
    const { tab: other } = openTab(channels);
    channels.deliver();
    expect(bytes(other)).toBe(bytes(one));
    other.change(step, editAnnotation('1', { body: 'from one and other' }, 'm'));
    channels.deliver();
    expect(one.snapshot().annotations[0]!.body).toBe('from one and other');
  });

  it('end with a hundred notes if two add fifty each at the same time', () => {
    const channels = new SlowChannels();
    const { tab: one } = openTab(channels);
    one.fill(story);
    const { tab: other } = openTab(channels);
    channels.deliver();
    const random = seededRandom(3);
    for (let i = 0; i < 50; i++) {
      one.change(step, addAnnotations([note(`one-${i}`)]));
      other.change(step, addAnnotations([note(`other-${i}`)]));
      if (random() < 0.2) channels.deliver();
    }
    channels.deliver();
    expect(one.snapshot().annotations).toHaveLength(100);
    expect(bytes(other)).toBe(bytes(one));
  });

  it('bring together what both had before they met', () => {
    const channels = new SlowChannels();
    const one = createStoryDoc({ now: () => 0 });
    one.fill(story);
    one.change(step, addAnnotations([note('1')]));
    const other = createStoryDoc({ now: () => 0 });
    other.change(step, addAnnotations([note('2')]));
    joinTabs(one.doc, 'story', channels.open);
    joinTabs(other.doc, 'story', channels.open);
    channels.deliver();
    expect(one.snapshot().annotations.map(({ id }) => id)).toEqual(['1', '2']);
    expect(bytes(other)).toBe(bytes(one));
  });

  it('notice lost messages and ask for what they held', () => {
    const channels = new SlowChannels();
    const { tab: one } = openTab(channels);
    one.fill(story);
    const { tab: other } = openTab(channels);
    channels.deliver();
    channels.lose = () => true;
    one.change(step, addAnnotations([note('1')]));
    channels.lose = () => false;
    one.change(step, addAnnotations([note('2')]));
    channels.deliver();
    expect(bytes(other)).toBe(bytes(one));
  });

  it('catch up after a sleep', () => {
    const channels = new SlowChannels();
    const { tab: one } = openTab(channels);
    one.fill(story);
    const { tab: other, tabs } = openTab(channels);
    channels.deliver();
    channels.lose = () => true;
    one.change(step, addAnnotations([note('1')]));
    other.change(step, addAnnotations([note('2')]));
    channels.lose = () => false;
    tabs.resync();
    channels.deliver();
    expect(bytes(other)).toBe(bytes(one));
    expect(one.snapshot().annotations).toHaveLength(2);
  });

  it('undo only their own', () => {
    const channels = new SlowChannels();
    const { tab: one } = openTab(channels);
    one.fill(story);
    const { tab: other } = openTab(channels);
    channels.deliver();
    one.change(step, addAnnotations([note('1')]));
    other.change(step, addAnnotations([note('2')]));
    channels.deliver();
    one.history.undo();
    channels.deliver();
    expect(other.snapshot().annotations.map(({ id }) => id)).toEqual(['2']);
    other.change(step, removeAnnotations(['2']));
    channels.deliver();
    expect(one.snapshot().annotations).toEqual([]);
  });

  it('pay no attention to what they do not understand', () => {
    const channels = new SlowChannels();
    const { tab } = openTab(channels);
    tab.fill(story);
    const stranger = channels.open('story');
    for (const message of [
      null,
      'hi',
      { kind: 'hello' },
      { kind: 'update', update: 'x' },
      { kind: 'later' },
    ]) {
      stranger.postMessage(message);
    }
    channels.deliver();
    expect(tab.snapshot().title).toBe(story.title);
  });

  it('say nothing more once closed', () => {
    const channels = new SlowChannels();
    const { tab: one, tabs } = openTab(channels);
    const { tab: other } = openTab(channels);
    channels.deliver();
    tabs.close();
    one.fill(story);
    channels.deliver();
    expect(other.snapshot().title).toBe('');
  });
});
