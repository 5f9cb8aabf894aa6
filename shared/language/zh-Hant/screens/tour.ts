import type { Words } from '../../words.ts'

/** One minute with the program, and the office one may play with. */
export const tour: Words['screens']['tour'] = {
  page: (at, of) => `${at} / ${of}`,
  back: '上一頁',
  next: '下一頁',
  done: '開始使用',
  skip: '以後再看',
  pages: [
    {
      title: '先做最急的',
      text: '開啟簽程先看到今日待辦：按時限排好，最急的在最前，每一行只有一個按鈕，就是下一步。關機時時限照走，回來時如實告訴您。',
    },
    {
      title: '左邊程序，中間填寫，右邊就是列印頁',
      text: '每一步都引著它依據的條款，等誰、等什麼也寫在上面。同樣的內容只寫一次，後面的文件自動帶上，並註明來自哪裡。邊填邊存。',
    },
    {
      title: '簽的是這幾個字',
      text: '簽字認的是當時看到的每一個字。改了內容，只有受影響的簽字失效，原來的留在歷史裡。每份 PDF 都能離線查驗。',
    },
    {
      title: '鍵盤走到底',
      text: '按 Ctrl（⌘）K，輸入任意兩個字，簡體繁體都行，就能去任何項目、文件、同事，或做任何操作。F1 說明目前這一項，? 列出全部快捷鍵。',
    },
  ],
}
