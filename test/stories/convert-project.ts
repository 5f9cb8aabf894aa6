import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectActs } from './convert/ae-project.ts'
import { type ProjectSample, staff } from './convert/project-people.ts'

/** Makes test/data/stories/ae-project.json from the sample: `node test/stories/convert-project.ts`. A test compares. */

const DATA = join(import.meta.dirname, '..', 'data')
export const PROJECT_STORY = join(DATA, 'stories', 'ae-project.json')

export function makeProjectStory(): string {
  const sample = JSON.parse(readFileSync(join(DATA, 'samples', 'ae.json'), 'utf8')) as ProjectSample
  const { agency, client } = sample
  const contacts = [
    { name: '程青', title: '市场总监', channel: '邮件', canSign: true },
    { name: '柯檬', title: '品牌经理', channel: '邮件', canSign: true },
    { name: '金穗', title: '财务会计', channel: '邮件', canSign: false },
    { name: '陆仓', title: '仓储主管', channel: '微信', canSign: false },
  ]
  const story = {
    story: 1,
    title: '“暖冬礼盒”上市推广：从第一次沟通到归档',
    note: 'Made from the sample; see test/stories/convert-project.ts.',
    zone: 'Asia/Shanghai',
    language: 'zh-Hans',
    office: { name: agency['name'], phone: agency['phone'], address: agency['address'] },
    people: staff(sample),
    clients: [
      { key: 'limehill', name: client['name'], short: client['short'], address: client['address'], contacts },
    ],
    settings: {
      deferOverHolidays: false,
      station: '',
      discountLimit: 4,
      party: {
        uscc: agency['uscc'],
        legalRep: agency['legal_rep'],
        email: agency['email'],
        bank: agency['bank'],
        account: agency['account'],
      },
    },
    acts: projectActs(sample),
  }
  return `${JSON.stringify(story, null, 1)}\n`
}

if (import.meta.main) {
  writeFileSync(PROJECT_STORY, makeProjectStory())
  console.log(`wrote ${PROJECT_STORY}`)
}
