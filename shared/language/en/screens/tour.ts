import type { Words } from '../../words.ts'

/** One minute with the program, and the office one may play with. */
export const tour: Words['screens']['tour'] = {
  page: (at, of) => `${at} / ${of}`,
  back: 'Back',
  next: 'Next',
  done: 'Begin',
  skip: 'Another time',
  pages: [
    {
      title: 'The most urgent first',
      text: 'The first screen is today’s work in the order of its limits. Each line has one button: its next step. Limits run on while the computer is off, and you are told so.',
    },
    {
      title: 'The procedure, the form, the printed page',
      text: 'Every step quotes the clause it follows and says whom it waits for. A fact is typed once; later papers carry it and say where it is from. What you type is kept as you type.',
    },
    {
      title: 'A signature belongs to exact words',
      text: 'Whoever signs, signs what was shown, to the letter. When something changes only the signatures on it fall, and the old ones stay in the history. Every PDF can be verified offline.',
    },
    {
      title: 'The keyboard does everything',
      text: 'Ctrl (⌘) K and any two characters take you to any project, document, colleague or act. F1 explains the field you are in, and ? lists all the keys.',
    },
  ],
}
