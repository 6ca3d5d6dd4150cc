import { EVERY_ROLE } from '../text-roles.ts'
import type { TextRule } from '../rule.ts'
import { entryHits, type Say } from './entry-hits.ts'
import { entriesFound, isCovered } from './lexicon-scan.ts'

/** Quotations and titles of works may hold such words; a few may stand nowhere. */
export const discouraged: TextRule = {
  id: 'XH',
  name: { zh: '禁用词、慎用词', en: 'Discouraged terms' },
  scope: 'text',
  class: 'error',
  layer: 'discouraged',
  message: { zh: '禁用或慎用的提法', en: 'A discouraged term' },
  source: '新华社《新闻信息报道中的禁用词和慎用词》',
  change: 'offer',
  isOnByDefault: true,
  roles: EVERY_ROLE,
  find: (text) =>
    entryHits(
      text.text,
      entriesFound('discouraged', text).filter(
        (hit) => hit.entry.isSaidOfQuotations === true || !isCovered(hit, text),
      ),
      discourage,
    ),
  examples: {
    find: [
      ['帮助残废人就业', '帮助残疾人就业'],
      ['区人大副主任李某', '区人大常委会副主任李某'],
      ['蒙族群众载歌载舞', '蒙古族群众载歌载舞'],
      ['“一带一路”战略', '“一带一路”倡议'],
      ['全国十三届人大三次会议', '十三届全国人大三次会议'],
      ['来自日本、韩国、台湾等10个国家的客商', '来自日本、韩国、台湾等10个国家和地区的客商'],
    ],
    leaveAlone: [
      '区人大常委会副主任李某',
      '管城回族区委书记到猪肉摊位调研',
      '《瞎子阿炳》演出成功',
      '朝鲜族群众使用数据中台',
      '十三届全国人大三次会议',
      '来自日本、台湾等10个国家和地区',
    ],
  },
}

const discourage: Say = (term, right) =>
  right === null
    ? { zh: `“${term}”不宜使用，请核`, en: `“${term}” is discouraged, please check` }
    : { zh: `“${term}”宜写作“${right}”`, en: `“${term}” is better written “${right}”` }
