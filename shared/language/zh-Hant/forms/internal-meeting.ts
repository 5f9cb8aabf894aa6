import type { internalMeeting } from '../../../workflows/ae/forms/internal-meeting.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const internalMeetingWords: WordsOf<typeof internalMeeting> = {
  title: '內部會議記錄',
  lead: '每次內部會議都對照既定的廣告定位和策略；到會的人都要簽字。',
  submit: '發出',
  fields: {
    meeting_type: {
      label: '會議性質',
      options: {
        项目说明会: '項目說明會',
        创意讨论会: '創意討論會',
        进度例会: '進度例會',
        问题协调会: '問題協調會',
        其他: '其他',
      },
    },
    subject: { label: '主題' },
    start_at: { label: '開始時間' },
    end_at: { label: '結束時間' },
    place: { label: '地點' },
    chair: { label: '主持人' },
    recorder: { label: '記錄人' },
    positioning: { label: '既定廣告定位' },
    strategy: { label: '既定廣告策略' },
    client_summary: { label: '客戶信息綜合', help: '把與客戶溝通得到的信息綜合起來（第三條）。' },
    ae_suggestion: { label: 'AE個人建議', help: '加入您自己的建議（第三條）。' },
    attendees: {
      label: '與會人員',
      add: '新增與會人員',
      columns: {
        name: { label: '姓名' },
        dept: { label: '部門' },
        present: { label: '出席' },
        objection: { label: '意見' },
      },
    },
    prev_actions: {
      label: '上次事項跟進',
      add: '新增事項',
      columns: {
        action: { label: '事項' },
        owner: { label: '責任人' },
        state: { label: '狀態', options: { 已完成: '已完成', 进行中: '進行中', 延期: '延期', 取消: '取消' } },
      },
    },
    items: {
      label: '討論內容',
      add: '新增議題',
      columns: {
        topic: { label: '議題' },
        discussion: { label: '討論要點' },
        decision: { label: '決定' },
        fit: { label: '是否符合定位與策略', options: { 符合: '符合', 偏离: '偏離', 不适用: '不適用' } },
      },
    },
    actions: {
      label: '行動項',
      add: '新增行動項',
      columns: {
        action: { label: '事項' },
        owner: { label: '責任人' },
        due_at: { label: '完成時間' },
        task_wbs: { label: '對應任務' },
      },
    },
    progress: {
      label: '進度快照',
      add: '新增任務',
      columns: {
        task: { label: '任務' },
        plan_finish: { label: '計劃完成' },
        actual_finish: { label: '實際完成' },
        variance_days: { label: '差異（工作日）' },
      },
    },
    proposition: { label: '單一主張' },
    attendees_sign: { label: '需簽字的與會人員' },
    sig_ae: { label: 'AE' },
    sig_attendees: { label: '與會人員' },
  },
  pages: {
    meeting: '會議',
    briefing: '信息綜合與建議',
    topics: '討論與決定',
    actions: '行動與進度',
  },
  says: {
    packet: () => '立項文件還沒有簽完並委派執行人',
    objection: () => '登記意見',
    notOwnRow: () => '只能填寫自己的意見',
    offList: () => '到會的人要簽字，請從人員名單中選擇',
    sameTwice: () => '這個人已經在名單裡',
    objectionOfAbsent: () => '沒有到會的人不簽字，也不登記意見',
    twoPresent: () => '至少兩人到會',
  },
}
