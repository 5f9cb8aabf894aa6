import type { Host } from './host.ts'
import {
  ago,
  meetingAnswers,
  PROJECT,
  seedDraft,
  seedMeeting,
  seedOffice,
  seedProject,
  seedRequirement,
} from './scene.ts'

/** A well filled office: several projects, one issued record and a second one half written. All names are invented. */
export async function seedShowcase(host: Host) {
  await seedOffice(host)
  const runId = await seedProject(host)
  const others = [
    { ...PROJECT, name: '展厅开幕', client: '云帆家居有限公司', short: 'YFJJ' },
    { ...PROJECT, name: '春季门店陈列', client: '松风书局有限公司', short: 'SFSJ' },
  ]
  const ids: string[] = []
  for (const project of others) ids.push(await seedProject(host, project))
  const first = await seedMeeting(host, runId, '主画面第一轮提案')
  const draftId = await seedDraft(host, runId, {
    ...meetingAnswers('主画面第二轮提案沟通', 6),
    contact_mode: '面谈',
    prev_actions: [{ action: '提交竖版海报', owner: '江小楠', state: '已完成', note: '已于周五提交' }],
    items: [
      topic(
        '主画面',
        '客户认可「山间第一杯」方向，要求门店海报增加竖版；标题字再大一级。',
        '主画面通过，增加竖版。',
      ),
      topic('短视频', '由一支 30 秒改为两支 15 秒，分别用于门店屏幕与朋友圈，预算不变。', '改为两支 15 秒。'),
    ],
    actions: [
      { action: '补竖版海报完稿', side: '我司', owner: '江小楠', due_at: ago(-72).slice(0, 10) },
      { action: '确认门店屏幕尺寸', side: '客户', owner: '程青', due_at: ago(-48).slice(0, 10) },
    ],
  })
  await seedDraft(host, ids[0] ?? runId, { subject: '灯箱位置', end_at: ago(21) })
  await seedDraft(host, ids[1] ?? runId, { subject: '陈列清单', end_at: ago(26) })
  const recorded = await seedRequirement(host, runId)
  const { me } = await host.call('office.status', {})
  return {
    ...{ runId, draftId, documentId: first.documentId, recordedId: recorded.documentId },
    personId: me?.id ?? '',
  }
}

const topic = (name: string, discussion: string, conclusion: string) => ({
  ...{ topic: name, discussion, conclusion },
  ...{ state: '已确认', cost_impact: null, days_impact: null },
})
