/** The picture in the letterhead. */
export const logo = {
  title: '标志',
  help: '印在以后发出的每份文件的抬头；已发出的文件保留当时的标志。可选 PNG、JPEG 或 SVG。',
  choose: '选择图片',
  another: '换一张',
  remove: '去掉标志',
  alt: '标志',
  saved: '标志已更新。',
}
