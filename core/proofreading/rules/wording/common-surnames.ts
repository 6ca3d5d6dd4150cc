/** Where the character before is one of these, what seems doubled may be half a name. */
export const COMMON_SURNAMES = '王李张刘陈杨赵周吴徐孙胡朱郭何罗郑梁谢宋唐许韩邓冯曹彭虎'
