import type { Words } from '../../words.ts'

/** An issued document on screen, on the printer and as a file. */
export const document: Words['screens']['document'] = {
  opening: 'Opening the document…',
  notPrinted: 'The document is issued; its PDF is being made…',
  back: 'Back to the project',
  print: 'Print',
  save: 'Save PDF',
  printing: 'Preparing to print…',
  printFailed: 'Could not prepare printing. Save the PDF and print that.',
  retry: 'Try again',
  facts: 'About this document',
  number: 'Number',
  issuedAt: 'Issued',
  issuedBy: 'Issued by',
  version: 'Version',
  versionText: ({ version }) => `Version ${version}`,
  language: 'Document language',
  timing: '24 hours',
  onTime: 'On time',
  late: 'Late',
  page: ({ page, pages }) => `Page ${page} of ${pages}`,
  pageName: ({ page }) => `Page ${page}`,
  drawFailed: 'This page could not be shown.',
}
