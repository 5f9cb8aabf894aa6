import type { Words } from '../words.ts'

/** 逐条对照: how every clause of a run stands; on the screen, on paper and in the exported archive. */
export const compliance: Words['compliance'] = {
  title: '逐條對照表',
  open: '逐條對照',
  back: '回到項目',
  save: '儲存 PDF',
  lead: '逐條列出流程的每一條：由誰、何時、以哪份文件辦理；沒有辦理的寫明原因。全部由記錄推算，不能手改。',
  asOf: (at: string) => `截至最近一次辦理 ${at}`,
  count: ({ of, done }: { readonly of: number; readonly done: number }) => `共 ${of} 條，已辦 ${done} 條`,
  columns: {
    clause: '條款',
    text: '原文',
    state: '辦理情況',
    by: '辦理人',
    at: '辦理時間',
    papers: '依據文件',
    reasons: '說明',
  },
  states: {
    done: '已辦',
    kept: '逐次照辦',
    lapsed: '已辦，有不符',
    skipped: '未辦，後續已先行',
    open: '未辦',
  },
  clause: (clause: number) => `第 ${clause} 條`,
  span: ({ from, until }: { readonly from: string; readonly until: string }) => `${from} 至 ${until}`,
  version: (version: number) => `第 ${version} 版`,
  pages: (pages: number) => `${pages} 頁`,
  none: '（尚無）',
  separator: '、',
  reasons: {
    waiting: ({ text }: { readonly text: string }) => `等待：${text}`,
    remark: ({ text }: { readonly text: string }) => text,
    nothing: ({ papers }: { readonly papers: string }) => `尚未發出：${papers}`,
    unsigned: ({ number, places }: { readonly number: string; readonly places: string }) =>
      `${number} 待簽：${places}`,
    returned: ({ number }: { readonly number: string }) => `${number} 已被退回`,
    objected: ({ number }: { readonly number: string }) => `${number} 有人不同意`,
    unfinished: () => '文件已有，事項尚未了結',
    passedOver: ({ clause }: { readonly clause: number }) => `第 ${clause} 條已先行辦理`,
    released: ({
      paper,
      by,
      at,
      why,
    }: {
      readonly paper: string
      readonly by: string
      readonly at: string
      readonly why: string
    }) => `${paper}的前置條件由${by}於 ${at} 放行，原因：${why}`,
  },
  releases: {
    title: '放行記錄',
    none: '沒有放行過任何前置條件。',
    paper: '文件',
    by: '由誰放行',
    at: '時間',
    why: '原因',
  },
}
