/** What help says: fetched with it, so that it is not in the way of the first view. */
export const en = {
  heading: 'Marks and keys',
  close: 'Close',
  more: 'Everything explained, with examples',
  letters: 'Single letters work as keys',
  find: 'Find a key',
  'find.none': 'No key does that.',

  'page.heading': 'How to read with Parallax',
  'page.lead':
    'Parallax sets accounts of one event side by side, finds the sentences that tell the same, and shows where the words part. It gives no verdict: every mark is on words that you can check.',
  'page.back': 'Back to the sample story',
  'page.again': 'Show me around again',
  'page.again.done': 'The steps are shown in the reader again.',

  'steps.heading': 'In three steps',
  'steps.1':
    'Choose a sentence. The other account’s counterpart is marked, tied to it by a ribbon, and both are compared word by word below.',
  'steps.2':
    'Go through the differences with the arrows above the accounts, or see them all under Differences. One that tells you nothing can be dismissed, and brought back.',
  'steps.2.keys': 'The keys n and p go through them too.',
  'steps.3':
    'Select words, or choose a sentence, to write a note. Notes, corrections and differences go into a report that others can check.',
  'steps.3.keys': 'The key a begins a note.',

  'marks.heading': 'The marks',
  'marks.lead':
    'Each kind has a line of its own besides its colour, and a switch above the accounts. Here they are in sentences about a flood:',
  'marks.quotes': '“We were ready,” the mayor said.',
  'marks.linked': 'The river rose on Monday.',
  'marks.wording': 'The council praised its defences.',
  'marks.attribution': 'The mayor claimed that all were safe.',
  'marks.number': 'The water rose by two metres.',
  'marks.only-here': 'The bridge was shut.',
  'marks.notes': 'Nobody was told in time.',
  'marked.quotes': '“We were ready,”',
  'marked.linked': 'The river rose on Monday.',
  'marked.wording': 'defences',
  'marked.attribution': 'claimed',
  'marked.number': 'two metres',
  'marked.only-here': 'The bridge was shut.',
  'marked.notes': 'told in time',
  'why.quotes':
    'The other account quotes the same words of the same speaker. Under Quotes both stand side by side, with what was cut or changed.',
  'why.linked':
    'The other account has a sentence that tells the same, or a part of it. Off at first: the rails at the edges show it for the whole text.',
  'why.wording':
    'The other account says it in another word or name, “barriers” for instance. Underlined up to six words; longer passages are in the list.',
  'why.attribution': 'Who is said to say it, and how surely: the other account has “said”.',
  'why.number': 'The other account has another number or date: “three metres”.',
  'why.only-here':
    'Nothing in the other account is linked to this. That is no claim that it was left out; you can link it yourself.',
  'why.notes': 'You or a colleague wrote a note on these words.',

  'rest.heading': 'Around the text',
  'rest.rail': 'The rails',
  'rest.rail.about':
    'Each rail is one account in miniature: filled is linked, hollow stands alone, yellow is a shared quote, a tick is a difference. The frame is what you see. Click, drag, or use the arrow keys to travel.',
  'rest.ribbon': 'The ribbon',
  'rest.ribbon.about':
    'It ties what you chose to its counterpart. Dashed edges mean that only a part is shared. A card at the edge of a column names a counterpart that is out of sight.',
  'rest.sure': 'How sure',
  'rest.sure.about':
    'Links carry how sure the program is, from doubtful to almost certain, and the words it went by. A wrong one can be undone, a missing one made; both are remembered.',
  'rest.follow': 'Scrolling together',
  'rest.follow.about':
    'While you scroll one column, the other goes to what belongs to it. Switch it off under Text and scrolling, where size, typeface and line length are chosen too.',
  'rest.local': 'Where your texts are',
  'rest.local.about':
    'On this machine only. Nothing is sent anywhere; stories and notes are kept by this browser and can be saved as files.',

  'keys.heading': 'Keys',
  'keys.read': 'In a column',
  'keys.go': 'From place to place',
  'keys.do': 'What to do with it',
  'keys.view': 'What is shown',
  'key.arrows': 'Previous or next sentence',
  'key.ends': 'First or last sentence',
  'key.enter': 'Choose the sentence, or let go of it',
  'key.other': 'Go to the other side',
  'key.difference': 'Next or previous difference (j and k too)',
  'key.quote': 'Next quotation; with Shift the previous one',
  'key.marknote': 'Next note; with Shift the previous one',
  'key.search': 'Search both accounts; Enter and Shift Enter go through the hits',
  'key.note': 'Write a note on what is chosen or selected',
  'key.undo': 'Undo; with Shift, or Ctrl Y, redo',
  'key.escape': 'Let go of the choice, close what is open',
  'key.layers': 'Switch a kind of mark, in the order of the switches',
  'key.mode': 'Read in order or in rows',
  'key.swap': 'Swap sides',
  'key.map': 'This list',
} as const;

export type HelpKey = keyof typeof en;
