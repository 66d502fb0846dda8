/**
 * The strings of beginning a story, of its accounts and of the library; they come with those screens,
 * since nobody needs them for the first view.
 */
export const intake = {
  'new.heading': 'Compare your own',
  'new.lead':
    'Paste, drop or open two or more accounts of one event. They stay on this machine: nothing is sent anywhere.',
  'new.opening': 'Opening what you began…',
  'new.story': 'Name of the story',
  'new.story.hint': 'Left empty, the first headline will do.',
  'new.untitled': 'A story without a name',
  'new.compare': 'Compare',
  'new.compare.hint': 'Ctrl Enter compares from anywhere on this page.',
  'new.need': {
    one: 'Give the text of {n} more account to compare.',
    other: 'Give the texts of {n} accounts to compare.',
  },
  'new.wait': 'A file is still being read.',
  'new.long': 'An account is too long to be compared in the page; see its warning.',
  'new.discard': 'Start over',

  'accounts.heading': 'Accounts',
  'accounts.lead':
    'The texts that are compared, as you gave them. What you change here is compared again at once, and notes move with their words.',
  'accounts.lost': {
    one: '{n} note has lost its place in these texts',
    other: '{n} notes have lost their place in these texts',
  },
  'accounts.lost.show': 'Look at the notes',
  'accounts.add': 'Add an account',
  'accounts.open': 'Open files…',
  'accounts.formats':
    'Text, Markdown, web pages (also saved as one file), Word, PDF, a JSON of accounts, a project file.',
  'accounts.drop': 'Drop the files to read them',

  'card.number': 'Account {n}',
  'card.up': 'Move account {n} up',
  'card.down': 'Move account {n} down',
  'card.remove': 'Remove account {n}',
  'card.file': 'Open a file…',
  'card.file.label': 'Open a file as account {n}',
  'card.text': 'Text of account {n}',
  'card.text.placeholder': 'Paste the article here, or drop a file',
  'card.text.hint':
    'On the page of the article: select all, copy, and paste here. What does not belong to it is marked.',
  'card.text.done': 'Done',
  'card.text.edit': 'Edit the text',
  'card.text.long': 'Too long to be edited here.',
  'card.address':
    'The address is kept. Parallax never fetches a page: nobody learns what you read, and most sites would refuse it anyway. Open the page yourself, select all, copy, and paste the text here.',
  'card.reading': 'Looking at the text…',
  'card.stop': 'Stop',
  'card.stopped': 'You stopped looking at this text.',
  'card.again': 'Try again',
  'card.size': {
    one: '{words} words in {n} sentence',
    other: '{words} words in {n} sentences',
  },
  'card.took': { one: 'cleaning took out {n} passage', other: 'cleaning took out {n} passages' },
  'card.took.none': 'cleaning took out nothing',
  'card.furniture': {
    one: '{n} line looks like page furniture',
    other: '{n} lines look like page furniture',
  },
  'card.cleaned': 'Cleaned text of account {n}',
  'card.more': { one: 'Show {n} more paragraph', other: 'Show {n} more paragraphs' },
  'card.whole': 'Only the article was taken from the page: {n} of {total} characters of its visible text.',
  'card.whole.use': 'Take all of it',
  'card.leftOut': {
    one: '{n} running head or page number was left out of the PDF',
    other: '{n} running heads and page numbers were left out of the PDF',
  },

  'removed.label': 'taken out: {reason}',
  'removed.more': 'show all {n} characters',
  'removed.back': 'Put back',
  'furniture.label': {
    one: '{n} line looks like page furniture, so it is not compared as part of the article:',
    other: '{n} lines look like page furniture, so they are not compared as part of the article:',
  },
  'furniture.keep': 'Belongs to the article',
  'furniture.keep.line': '“{line}” belongs to the article',
  'furniture.keep.all': {
    one: 'The {n} line belongs to the article',
    other: 'All {n} lines belong to the article',
  },

  'field.publisher': 'Published by',
  'field.publisher.hint': 'What the account will be called.',
  'field.title': 'Headline',
  'field.byline': 'Author',
  'field.published': 'Date',
  'field.published.hint': 'Year-month-day, such as 2018-07-16.',
  'field.published.bad': '“{value}” is no date that could be understood. Write it as 2018-07-16.',
  'field.url': 'Address',
  'field.url.hint': 'Kept for reference; it is never fetched.',
  'field.url.bad': '“{value}” is no web address. It begins with http:// or https://.',
  'field.language': 'Language',
  'field.language.detected': '{name}, as the text shows',
  'field.language.unread': 'As the text shows',
  'field.inferred': 'Inferred: {reason}',
  'fields.label': 'About account {n}',

  'warn.label': 'Warnings',
  'warn.no-sentence': 'No sentence was found in this text, so nothing of it can be compared.',
  'warn.two-articles':
    'This looks like two articles: another one may begin at “{at}”. If so, give it an account of its own.',
  'warn.same': 'This is the same text as {other}. Two copies confirm nothing.',
  'warn.nearly': 'Nearly all of this stands word for word in {other} too. One may be a copy of the other.',
  'warn.boilerplate':
    '{share} of this text looks like page furniture. If the article is not among the rest, paste it alone.',
  'warn.language':
    'This text and {other} are in different languages. Hardly any sentence can be linked between them.',
  'warn.long':
    'This text has {n} characters. Comparing it will take long; only its first part may be wanted.',
  'warn.too-long':
    'This text has {n} characters; the page compares up to {most}. Cut it down, or use the command line.',

  'incoming.label': 'Files',
  'incoming.paste': 'What you pasted',
  'incoming.reading': '{name} is being read',
  'incoming.stop': 'Stop reading {name}',
  'incoming.failed': '{name} could not be read',
  'incoming.close': 'Close the message about {name}',

  'library.heading': 'Stories',
  'library.lead':
    'Each story is one event as two or more newsrooms told it. Parallax sets the accounts side by side and shows what they share, where they part and who gets to speak. Everything happens on this machine.',
  'library.own': 'Your stories',
  'library.samples': 'Samples',
  'library.samples.lead': 'Stories that come with Parallax. Notes on them are kept like those on your own.',
  'library.none': 'There is no story of your own here yet.',
  'library.none.how':
    'Find two reports of one event. Copy the text of each and paste it into a new story. Read them side by side, and write down what strikes you.',
  'library.none.file': 'A project file from somebody else opens here too: drop it anywhere on this page.',
  'library.new': 'Compare your own',
  'library.search': 'Search stories',
  'library.found': { one: '{n} story', other: '{n} stories' },
  'library.notFound': 'No story has “{words}” in its title or accounts.',
  'library.accounts': { one: '{n} account: {names}', other: '{n} accounts: {names}' },
  'library.changed': 'changed {when}',
  'library.draft': 'Not compared yet',
  'library.draft.title': 'A story that you began',
  'library.rename': 'Rename',
  'library.rename.label': 'New title of “{title}”',
  'library.rename.save': 'Save',
  'library.rename.cancel': 'Cancel',
  'library.duplicate': 'Duplicate',
  'library.copy': 'Copy of {title}',
  'library.delete': 'Delete',
  'library.about': '{what}: {title}',
  'library.bin': { one: '{n} deleted story', other: '{n} deleted stories' },
  'library.bin.lead': 'Deleted stories stay here until you empty the bin.',
  'library.bin.back': 'Put back',
  'library.bin.forGood': 'Delete for good',
  'library.bin.empty': 'Empty the bin',
  'library.use': 'Stories take {used} of the {quota} that this browser gives.',
} as const;
