/** What a newsroom calls the parts of a body, by the names of the schema. */
export const BLOCK_NAMES: Readonly<Record<string, string>> = {
  paragraph: '正文',
  subheading: '小标题',
  quotation: '引文',
  bullet_list: '列表',
  ordered_list: '编号列表',
  list_item: '列表项',
  photo: '图',
  table: '表',
  table_row: '行',
}
