/** 逐条对照: how every clause of a run stands; on the screen, on paper and in the exported archive. */
export const compliance = {
  title: '逐条对照表',
  open: '逐条对照',
  back: '回到项目',
  save: '保存 PDF',
  lead: '逐条列出流程的每一条：由谁、何时、以哪份文件办理；没有办理的写明原因。全部由记录推算，不能手改。',
  asOf: (at: string) => `截至最近一次办理 ${at}`,
  count: ({ of, done }: { readonly of: number; readonly done: number }) => `共 ${of} 条，已办 ${done} 条`,
  columns: {
    clause: '条款',
    text: '原文',
    state: '办理情况',
    by: '办理人',
    at: '办理时间',
    papers: '依据文件',
    reasons: '说明',
  },
  states: {
    done: '已办',
    kept: '逐次照办',
    lapsed: '已办，有不符',
    skipped: '未办，后续已先行',
    open: '未办',
  },
  clause: (clause: number) => `第 ${clause} 条`,
  span: ({ from, until }: { readonly from: string; readonly until: string }) => `${from} 至 ${until}`,
  version: (version: number) => `第 ${version} 版`,
  pages: (pages: number) => `${pages} 页`,
  none: '（尚无）',
  separator: '、',
  reasons: {
    waiting: ({ text }: { readonly text: string }) => `等待：${text}`,
    remark: ({ text }: { readonly text: string }) => text,
    nothing: ({ papers }: { readonly papers: string }) => `尚未发出：${papers}`,
    unsigned: ({ number, places }: { readonly number: string; readonly places: string }) =>
      `${number} 待签：${places}`,
    returned: ({ number }: { readonly number: string }) => `${number} 已被退回`,
    objected: ({ number }: { readonly number: string }) => `${number} 有人不同意`,
    unfinished: () => '文件已有，事项尚未了结',
    passedOver: ({ clause }: { readonly clause: number }) => `第 ${clause} 条已先行办理`,
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
    }) => `${paper}的前置条件由${by}于 ${at} 放行，原因：${why}`,
  },
  releases: {
    title: '放行记录',
    none: '没有放行过任何前置条件。',
    paper: '文件',
    by: '由谁放行',
    at: '时间',
    why: '原因',
  },
}
