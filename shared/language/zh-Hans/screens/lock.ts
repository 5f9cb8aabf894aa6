/** Locking, and the menu at one's own name. */
export const lock = {
  menu: (name: string) => `${name}：账户与锁定`,
  soon: (seconds: number) => `${seconds} 秒后自动锁定`,
  soonText: '没有人操作时会锁定；填写的内容已保存，登录后接着做。',
  stay: '继续使用',
  working: '正在锁定…',
}
