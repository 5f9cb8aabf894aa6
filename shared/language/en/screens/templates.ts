import type { Words } from '../../words.ts'

/** What a new project begins with. */
export const templates: Words['screens']['templates'] = {
  title: 'Project templates',
  help: 'Offered when a project is started. Projects that used one are not touched by later changes.',
  none: 'No templates of your own yet. Open a project and choose “Save as template”.',
  from: 'Start from',
  fromHelp:
    'Fills in departments, deliverables and the plan; dates and people are yours to add, and everything can be changed.',
  nothing: 'A blank project',
  common: (name) => `Common kind: ${name}`,
  own: (name) => `Our template: ${name}`,
  run: (name, client) => `Copy of an earlier project: ${name} (${client})`,
  saveAs: 'Save as template',
  saveTitle: 'Save this project as a template',
  saveLead:
    'Keeps the words and figures of requirement, work order, creative brief and internal timeline; no dates, people, files or client details.',
  name: 'Name of the template',
  replace: 'Save as',
  asNew: 'A new template',
  instead: (name) => `Update “${name}”`,
  save: 'Save',
  saved: (name) => `Saved as template “${name}”.`,
  holds: (forms) => `Holds: ${forms}`,
  rename: 'Rename',
  renameThis: (name) => `Rename ${name}`,
  remove: 'Delete',
  removeThis: (name) => `Delete template ${name}`,
  removed: (name) => `Template “${name}” deleted.`,
  nameMissing: 'Enter a name for the template.',
}
