import type { Words } from '../../words.ts'

const kinds: Words['screens']['help']['kinds'] = {
  text: 'One line of text; Enter goes to the next field.',
  longText: 'May have paragraphs: Enter breaks the line, Ctrl (⌘) Enter turns the page.',
  integer: 'A whole number.',
  number: 'A number; it may have decimals.',
  money:
    'In yuan, with thousands separators and two decimals if you like; the amount in words is written for you.',
  amounts: 'One amount in each cell, in yuan.',
  percent: 'Per cent: 6 and 6 % are the same.',
  duration: 'Hours and minutes; 90 in minutes alone is an hour and a half.',
  date: 'Write 2026-9-3, 20260903 or 9/3, which is in this year.',
  time: 'On the 24-hour clock: 930 or 9:30.',
  dateTime: 'A day and a time; “Now” fills in this moment.',
  choice: 'One of these: arrow keys move, Space chooses.',
  choices: 'Any of these: Space ticks.',
  yesNo: 'Yes or no.',
  yesNoNa: 'Yes, no or not applicable.',
  people: 'One or more: add a name at a time; Delete takes one away.',
  person: 'A name or title finds a colleague; names of others can be typed.',
  reference: 'One of the documents that were issued.',
  table: 'Cells copied in Excel can be pasted here; Enter in the last cell adds a row.',
  checklist: 'Checked one by one; each has its own answer.',
  countSheet: 'Write what was counted; the sums are compared for you.',
  bodyDiagram: 'Point at the place, or choose it from the list.',
  attachment: 'Choose a file or drop it here.',
  signature: 'Signed in its place after the document is issued.',
  computed: 'Worked out for you.',
}

/** Help about what one is doing. */
export const help: Words['screens']['help'] = {
  title: 'Help',
  close: 'Close help',
  clause: (clause) => `The rule: clause ${clause} of the source`,
  form: 'This paper',
  field: 'This field',
  noField: 'Put the cursor into a field and press F1: this tells you how to fill it in.',
  noTopic:
    'Open a step of a project or begin a paper: this quotes the clause it follows word for word and says how to fill it in. F1 works anywhere.',
  required: 'Required',
  kinds,
}
