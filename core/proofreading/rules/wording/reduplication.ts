const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u))

/** Verbs that are said twice to make light of them: 讨论讨论. */
const TRIED = words(`
讨论 研究 商量 学习 考虑 了解 休息 打听 体验 锻炼 参谋 合计 琢磨 收拾 活动 热闹 高兴 轻松 品尝 见识 放松
意思 调查 总结 分析 参观 介绍 观察 体会 尝试 感受 整理 打扫 准备 交流 沟通 教育 批评 表扬 关心 照顾 帮助 帮忙
检查 试验 实践 思考 反思 反省 回忆 回顾 评价 评议 比较 对比 解释 说明 宣传 鼓励 支持 指导 指点 修改 修理 改善 改造
打扮 拾掇 溜达 散步 走动 转悠 晃悠 张罗 劝说 安慰 应付 打发 打量 端详 欣赏 消遣 消化 调整 调节 调理 调解 协调 磨合
磨炼 历练 练习 温习 复习 演示 演练 演习 排练 切磋 请教 咨询 探讨 议论 评论 回味 享受 清理 清洗 冲洗 梳理 盘算 掂量
估计 估算 衡量 斟酌 推敲 核实 核对 请示 联系 联络 亲近 亲热 乐呵 凉快 暖和 舒服 舒坦 痛快 清净 清静 快活 快乐 开心
自在 安静 风光 神气 威风 精神 漂亮 干净 明白 清楚 平衡 缓解 缓和 缓冲 巩固 锤炼 摸索 探索 试探 打探 过问 督促 催促
提醒 警示 教训 教导 开导 启发 引导 疏导 疏通 松快 松动 伸展 舒展 活络 运动 适应 熟悉 认识 接触 感染 感谢 庆祝 照应
照看 照料 伺候 招待 接待 招呼 打点 布置 装饰 装点 点缀 美化 修整 修补 修饰 加工 包装 推广 吆喝 传授 翻看 数落 唠叨 念叨
`)

/** What is said twice for force or for sound: 非常非常, 雪白雪白, 谢谢谢谢. */
const STRESSED = words(`
非常 特别 永远 真的 很多 很大 很久 很长 很远 许多 好多 好久 一直 多少 怎么 怎样 如何 什么 哪里 哪儿 这样 那样
加油 努力 前进 向前 你好 再见 欢迎 恭喜 胜利 快点 等等 不行 不是 不要 可以 知道 明白 没事 对对 好好 慢慢 谢谢
雪白 通红 笔直 冰凉 乌黑 碧绿 金黄 滚烫 漆黑 火红 煞白 瓦蓝 湛蓝 蔚蓝 嫩绿 翠绿 鲜红 橙黄 焦黄 溜圆 滚圆 崭新
飞快 冰冷 锃亮 喷香 稀烂 黝黑 黢黑 惨白 油亮 透亮 贼亮 精瘦 死沉 生疼 老远 老高 老长 老大 好大 好高 好远 好长
某某 彼此
`)

const SOUNDS = /[咕咚叮当哗啦咔嚓滴答嘀嗒呼哧嘎吱噼啪轰隆扑通呀吧噔嘟哒哎哟呵哈嘻嘿唰嗖咩汪喵叽喳]/u

/** Whether a word of two characters may rightly stand twice. */
export function mayStandTwice(word: string): boolean {
  if (word.charAt(0) === word.charAt(1)) return true
  // 一步一步, 两个两个; 说着说着, 来了来了.
  if (/^[一二两三四五六七八九十百千万几半每左右大小老好很太]|[着了的地过啊吧呢]$/u.test(word))
    return true
  return STRESSED.has(word) || SOUNDS.test(word)
}

/** Whether a verb may stand twice where it is a light-hearted try. */
export function mayBeTried(word: string): boolean {
  return TRIED.has(word)
}
