/**
 * What people choose when asked for a secret, and what guessing therefore begins with. Folded: lower case, no spaces or
 * marks. Shorter than a passphrase may be on purpose: two of them in a row, or one with a year behind it, is as common.
 * Keyboard walks, repetitions and dates are found by rule and need no entry.
 */
const text = `
password passw0rd p4ssword passwort passphrase mypassword secret topsecret letmein letmeinnow welcome welcome1 admin
administrator root toor login logon guest user username test testing tester default changeme changeit change master
access system server computer internet windows microsoft google apple iphone android samsung huawei xiaomi
iloveyou ilovey0u iloveu loveyou lovely love lover forever baby babygirl princess prince angel honey sweetheart sweety
darling sunshine rainbow flower summer winter spring autumn monday friday january december
dragon monkey tiger lion eagle panda kitty puppy shadow phoenix unicorn butterfly dolphin
football baseball basketball soccer hockey liverpool chelsea arsenal barcelona realmadrid michael jordan jessica ashley
jennifer daniel thomas robert charlie andrew matthew joshua jackson george william richard david james john
superman batman spiderman pokemon starwars matrix naruto minecraft hello hellohello helloworld goodmorning goodluck
trustno1 whatever nothing something freedom killer hunter ranger cookie chocolate cheese banana orange pepper ginger
money dollar million business company office manager secretary lawyer doctor hospital contract building house home
correcthorsebatterystaple thequickbrownfox tobeornottobe opensesame abracadabra nopassword mypass yourpassword
abc123 a123456 aa123456 abc qq123456 qwe123 asd123 zxc123 abcd1234 a1b2c3 a1b2c3d4 1q2w3e 1q2w3e4r 1q2w3e4r5t
1qaz 2wsx 3edc 4rfv 5tgb 6yhn 7ujm 1qazxsw2 zaq1 xsw2 cde3 qazwsx wsxedc qazwsxedc q1w2e3 q1w2e3r4 zaqxsw
147258369 147258 258369 159357 159753 741852963 741852 963852741 789456123 789456 456123 123654 321654 147896325
112233 11223344 1122334455 123123 123321 12344321 123454321 1234qwer qwer1234 asdf1234 zxcv1234 q123456 w123456
woaini woaini1314 woaini520 woaini521 woainima woaiwojia woaizhongguo woaibeijing woxiangni woyaofacai wodemima
5201314 1314520 520520 521521 5211314 1314521 13145200 1314 520 521 7758521 7758258 77585210 8888 6666 9999 168168
518518 888168 168888 666888 888666 5845201314 5201314520 9958123 584520 1573 201314
mima mimamima mima123 zhongguo zhonghua beijing shanghai guangzhou shenzhen tianjin chongqing hangzhou nanjing wuhan
chengdu xianggang hongkong taiwan taibei aomen china chinese
zhangwei wangwei wangfang liwei lina zhangmin lijing wangjing liuwei wangxiuying zhangli lixiuying wangli zhangjing
zhangxiuying liqiang wangmin limin wanglei liuyang wangyan wangyong lijun zhangyong lijie zhangjie zhanglei wangqiang
lijuan wangjun zhangyan zhangtao wangtao liyan wangchao liming liyong wangjuan liujie liumin lixia lili zhangsan lisi
wangwu xiaoming laoban laopo laogong baobei qinaide xingfu kuaile pingan jiankang facai gongxifacai wanshiruyi
xinniankuaile shengrikuaile nihao nihaoma caonima tianshi dashabi yangyang tingting
gongsi bangongshi caiwu guanliyuan hetong yiyuan yisheng hushi lvshi qiancheng
qq weixin taobao alipay zhifubao jingdong baidu tencent wangyi douyin
我爱你 我爱我家 我爱中国 我爱北京 我愛你 我想你 爱你一生一世 一生一世 我的密码 我的密碼 密码 密碼 初始密码 默认密码
管理员 管理員 系统管理员 你好 你好吗 您好 欢迎 歡迎 测试 測試 测试测试 办公室 辦公室 公司 医院 醫院 律师 律師 合同 合約 签程 簽程
中国 中國 中华人民共和国 中华人民 北京 上海 广州 深圳 香港 台湾 臺灣 澳门 天安门 万里长城 长城
新年快乐 生日快乐 恭喜发财 恭喜發財 万事如意 萬事如意 平安 平安是福 健康快乐 幸福 幸福快乐 心想事成 天天开心 天天向上 好好学习
好好学习天天向上 为人民服务 床前明月光 疑是地上霜 举头望明月 低头思故乡 春眠不觉晓 处处闻啼鸟 白日依山尽 黄河入海流 锄禾日当午 汗滴禾下土
一二三四五六七 一二三四五 一二三四 甲乙丙丁 天地玄黄 宇宙洪荒 人之初 性本善 东南西北 春夏秋冬 老婆 老公 宝贝 寶貝 亲爱的 親愛的 芝麻开门 芝麻開門
张三 李四 王五 张伟 王伟 王芳 李伟 李娜 小明 爸爸妈妈 爸爸 妈妈
`

export const commonPassphrases: readonly string[] = [...new Set(text.trim().split(/\s+/))]
