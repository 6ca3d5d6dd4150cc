/** A4; the column leaves the right third for the corrections, the lines leave room for their leads. */
export const PROOF_CSS = `
/* The sheet reaches to the edge of the paper on the right: a lead that is cut off there leaves no dot. */
@page{size:A4;margin:14mm 0 16mm 12mm}
*{box-sizing:border-box}
body{margin:0;background:#fff;color:#111;font:14pt/2.5 "仿宋_GB2312","仿宋",FangSong,"Noto Serif CJK SC","Songti SC",serif;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.sheet{position:relative;width:198mm;padding:4mm 74mm 10mm 0;overflow-x:clip;break-after:page}
/* Leads end where the margin begins: what lies behind the notes is covered. */
.sheet::after{content:"";position:absolute;z-index:0;top:0;bottom:0;right:0;width:72mm;background:#fff}
.sheet:last-child{break-after:auto}
.head,.foot{position:relative;z-index:1;background:#fff}
.head{margin:0 -62mm 6mm 0;padding:0 0 2.5mm;border-bottom:1.2pt solid #111;font:9pt/1.7 "宋体",SimSun,"Noto Serif CJK SC",serif}
.head b{font-size:12pt;margin-right:4mm}
.legend{display:flex;flex-wrap:wrap;gap:0 5mm;margin:1mm 0 0}
.legend span{display:inline-flex;align-items:center;gap:1.2mm;white-space:nowrap}
.kicker,.subtitle{margin:0;text-align:center;font-family:"楷体_GB2312","楷体",KaiTi,"Noto Serif CJK SC",serif}
h1{margin:0;text-align:center;font:20pt/2 "方正小标宋简体","宋体",SimSun,"Noto Serif CJK SC",serif}
h2{margin:0;text-indent:2em;font:14pt/2.5 "黑体",SimHei,"Noto Sans CJK SC",sans-serif}
p{margin:0;text-align:justify;text-indent:2em}
.kicker,.subtitle,.byline,td p,th p,figcaption{text-indent:0}
.byline{text-align:right}
.footnote{text-indent:0;font-size:11pt;line-height:2.2}
blockquote{margin:0;font-family:"楷体_GB2312","楷体",KaiTi,"Noto Serif CJK SC",serif}
ul,ol{margin:0;padding:0 0 0 2em}
li p{text-indent:0}
figure{margin:3mm 0;text-align:center;break-inside:avoid}
figure img{max-width:100%;max-height:60mm;height:auto}
figcaption{font-size:11pt;line-height:2}
table{width:100%;margin:2mm 0;border-collapse:collapse;font-size:11pt;line-height:2}
td,th{border:.5pt solid #777;padding:0 2mm;text-align:center;font-weight:normal}
td p,th p{text-align:center}
.beside{border:0;width:0;padding:0}
.whole{border:1.2pt solid var(--ink);padding:1mm 2mm;margin:4mm 0}
.whole .note{margin-right:calc(-64mm - 1.2pt)}
.whole.in{border-style:dashed}
.ring{color:inherit;text-decoration:none;border:1pt solid var(--ink);border-radius:.7em;padding:.08em .12em;box-decoration-break:clone;-webkit-box-decoration-break:clone}
.first,.second{text-decoration:none;border:0 solid var(--ink)}
.first{border-width:1.1pt 1.1pt 0 1.1pt;border-radius:.5em .5em 0 0;padding-top:.1em}
.second{border-width:0 1.1pt 1.1pt 0;border-radius:0 0 .5em 0;padding-bottom:.1em}
.dotted{border-bottom:1.4pt dotted var(--ink)}
.lead{display:inline-block;position:relative;width:0;height:0;text-indent:0;vertical-align:baseline}
.lead::after{content:"";position:absolute;left:0;top:.62em;width:200mm;border-top:.6pt solid var(--ink)}
.at{color:var(--ink);font:bold 7.5pt/1 Arial,sans-serif;vertical-align:super;text-indent:0;margin:0 .1em}
.sign{width:1em;height:1em;fill:none;stroke:var(--ink);stroke-width:2;stroke-linecap:round;stroke-linejoin:round;vertical-align:-.15em}
.caret{text-decoration:none;display:inline-block;position:relative;width:0;text-indent:0}
.caret .sign{position:absolute;left:-.36em;bottom:-.78em;width:.72em;height:.72em}
.mark .sign{width:1.25em;height:1.25em}
.note{float:right;clear:right;position:relative;z-index:1;width:58mm;margin:0 -62mm 1mm 0;padding:.35em 2mm .2em 1mm;background:#fff;color:var(--ink);font:11pt/1.45 "宋体",SimSun,"Noto Serif CJK SC",serif;text-align:left;text-indent:0;break-inside:avoid}
.note .number{font:bold 8pt/1 Arial,sans-serif;margin-right:1.2mm}
.note .sign{width:1.3em;height:1.3em;vertical-align:-.25em}
.note .words{line-height:1.75;border:1pt solid var(--ink);border-radius:.8em;padding:.05em .45em;color:#111;box-decoration-break:clone;-webkit-box-decoration-break:clone;overflow-wrap:anywhere}
.note .who{font-size:7.5pt;color:#5c5c5c;margin-left:1.5mm;white-space:nowrap}
.note.said{--ink:#444;border-left:1.5pt solid #999;padding-left:2mm;font-size:9.5pt}
.foot{clear:both;margin:12mm -62mm 0 0;padding-top:2.5mm;border-top:.6pt solid #111;font:10pt/1.8 "宋体",SimSun,"Noto Serif CJK SC",serif;display:flex;justify-content:space-between;break-inside:avoid}
@media screen{body{background:#e9e9e7}.sheet{background:#fff;width:210mm;margin:8mm auto;padding:14mm 74mm 16mm 12mm}}
`
