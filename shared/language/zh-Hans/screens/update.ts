import type { UpdateWhy } from '../../../contract/updates.ts'

/** Why an update was not taken, and what to do. */
const whys: Record<UpdateWhy, string> = {
  noKey: '这个版本没有内置更新公钥，不接受任何更新文件。请向提供程序的人要新的安装程序。',
  notAnUpdate: '这不是签程的更新文件。请选以 .qcu 结尾的文件。',
  signature: '这个更新文件的签名不对：它不是签程发布的，或者内容被改动过。没有采用。',
  notNewer: '这个更新并不比现在的版本新，没有采用。',
  otherComputer: '这个更新是给另一种电脑的，不能用在这台电脑上。请换一个更新文件。',
  damaged: '更新文件不完整，可能没有拷贝完。没有采用；请重新拷贝或下载。',
  tooLarge: '这个文件大得不像更新文件，没有采用。',
  noAddress: '还没有设置更新地址。',
  notHttps: '更新地址须以 https:// 开头，并且不含用户名和口令。',
  redirected: '这个地址转到了别处，没有采用。请填更新文件自己的地址。',
  unreachable: '从这个地址取不到更新文件。请检查网络和地址后再试。',
  notReady: '没有可以安装的更新，请先检查一个更新文件。',
  notOpened: '安装程序没能打开。请再试一次，或者重新检查更新文件。',
}

/** Settings: a newer program. */
export const update = {
  tab: '更新',
  title: '程序更新',
  version: (version: string) => `现在的版本：${version}`,
  help: '程序不会自己上网。请从提供程序的人那里拿到更新文件（.qcu），放到这台电脑上，在这里检查。',
  noKey: '这个版本没有内置更新公钥，不接受更新文件；新版本请重新安装。',
  file: '更新文件的完整路径',
  fileExample: '例：D:\\下载\\qiancheng-1.2.0.qcu',
  fileMissing: '请填写更新文件的路径。',
  check: '检查更新文件',
  working: '正在检查更新',
  fetching: '正在取更新并检查',
  readyTitle: (version: string) => `${version} 版可以安装`,
  readyText:
    '签名和内容都已核对。先告诉大家停下手上的填写；安装程序打开后，请关闭签程，按提示安装。记录会留在原处。',
  open: '打开安装程序',
  opened: '安装程序已打开，请关闭签程后继续。',
  lies: (file: string) => `请关闭签程，然后运行这个文件：${file}`,
  checked: (version: string) => `${version} 版已核对，可以安装。`,
  addressTitle: '从单位自己的地址取更新',
  addressHelp:
    '默认关闭。填写后，也只在您按下“取更新”时才连接这个地址。只用 https，同样核对签名。留空即关闭。',
  addressOff: '已关闭',
  addressOn: '已打开',
  address: '更新文件的地址',
  addressExample: '例：https://files.example.cn/qiancheng.qcu',
  saveAddress: '保存地址',
  addressSaved: '更新地址已保存。',
  addressEnded: '不再从地址取更新。',
  fetch: '取更新',
  onlyManager: '更新由办公室负责人安装。',
  whys,
}
