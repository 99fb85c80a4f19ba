/**
 * Letters of official language as they are written in traditional script, each before its simplified form: what somebody types who
 * is used to them. Pairs of 《通用规范汉字表》 (2013), appendix 1, that stand in numbers, titles, names of bodies and places; not
 * those whose traditional form is a letter of its own in simplified texts too (乾, 後, 瞭).
 */
const PAIRS: readonly string[] = [
  "國国發发號号務务關关於于個个們们會会議议業业產产經经濟济農农計计劃划財财稅税稱称審审統统環环護护衛卫醫医藥药療疗養养險险勞劳動动監监檢检測测驗验質质標标準准鄉乡",
  "鎮镇縣县區区廳厅處处組组織织機机構构團团員员長长幹干黨党軍军隊队門门單单辦办領领導导實实見见規规則则條条細细項项專专資资貸贷債债費费價价預预決决購购採采銷销貿贸",
  "運运輸输車车鐵铁輪轮電电網网訊讯訪访話话語语說说讀读書书報报紙纸廣广傳传藝艺遊游權权屬属確确認认證证執执罰罚訴诉訟讼複复調调節节約约給给總总結结續续繼继級级紅红",
  "綠绿絡络維维編编緊紧緩缓縮缩絕绝練练終终纖纤紡纺線线應应對对災灾搶抢減减氣气溫温濕湿滅灭濱滨灣湾漢汉溝沟渦涡潔洁澤泽濾滤淨净凍冻創创劇剧勵励勝胜勢势協协參参與与",
  "雙双變变葉叶嚴严營营歷历曆历壓压厲厉廠厂庫库廢废廟庙廬庐開开閉闭閘闸闊阔闡阐陽阳陰阴陸陆隨随隱隐際际階阶難难雜杂離离雲云靜静頂顶順顺須须頒颁頭头題题額额顏颜願愿",
  "類类顧顾飛飞飯饭飲饮館馆馬马駐驻駕驾騎骑騰腾驅驱鬥斗魚鱼鮮鲜鳥鸟鳳凤鴻鸿鵬鹏鹽盐麗丽麥麦黃黄點点齊齐齡龄龍龙龐庞龜龟東东兩两豐丰臨临為为舉举義义烏乌樂乐喬乔習习",
  "買买亂乱爭争虧亏亞亚畝亩親亲億亿僅仅從从倉仓儀仪眾众優优傘伞偉伟傑杰備备傷伤倫伦偽伪儲储兒儿兌兑內内冊册寫写馮冯沖冲況况劉刘剛刚別别匯汇華华賣卖盧卢卻却敘叙臺台",
  "歎叹嚇吓聽听啟启吳吴喚唤嗎吗圍围園园圓圆圖图聖圣場场壞坏塊块堅坚壇坛壩坝墳坟墜坠壟垄墾垦堯尧聲声復复夠够夾夹奪夺奮奋獎奖婦妇媽妈孫孙學学寧宁寶宝寵宠憲宪宮宫寬宽",
  "賓宾尋寻壽寿將将爾尔塵尘嘗尝屆届層层歲岁豈岂島岛嶺岭崗岗幣币帥帅師师帳帐帶带幫帮並并異异張张彈弹強强歸归當当錄录徹彻徑径憶忆懷怀態态戀恋懇恳惡恶慮虑慶庆憂忧懸悬",
  "懲惩戰战戲戏戶户撲扑擴扩掃扫揚扬擾扰撫抚擔担擬拟攔拦擇择掛挂擋挡撥拨換换損损據据捨舍攜携攝摄擺摆數数斷断無无舊旧時时曠旷顯显曬晒曉晓暫暂術术樸朴來来楊杨極极樞枢",
  "棗枣槍枪楓枫樓楼棟栋棧栈樹树樣样橋桥檔档歐欧殘残毀毁畢毕氈毡湯汤滬沪淚泪澇涝瀘泸渾浑濃浓滯滞滲渗漁渔滿满漲涨潛潜瀋沈瀟潇燈灯靈灵煙烟煩烦燒烧熱热愛爱爺爷牽牵犧牺",
  "狀状猶犹獨独獵猎瑪玛現现璽玺畫画暢畅瘋疯皺皱盜盗盞盏盤盘睜睁礦矿碼码磚砖礎础禮礼禍祸種种積积穩稳窮穷競竞筆笔範范築筑簡简籤签籌筹籃篮糧粮糾纠紀纪純纯紛纷綱纲納纳",
  "縱纵綜综綿绵緣缘績绩罷罢羅罗羨羡聯联聰聪職职肅肃腦脑腳脚膽胆膚肤臉脸艦舰艱艰蘇苏蘭兰薦荐莊庄薩萨藍蓝蔣蒋虛虚蟲虫蠶蚕補补裝装襲袭製制觀观覺觉視视覽览觸触訂订訓训",
  "託托記记講讲許许設设評评詞词試试詩诗誠诚詢询該该詳详誤误誘诱課课談谈請请諸诸諾诺謀谋謝谢識识譜谱譯译豬猪貝贝負负貢贡責责敗败貨货貧贫貫贯賀贺賞赏賠赔賢贤賬账賴赖",
  "贈赠贏赢趙赵趨趋躍跃軌轨軟软載载較较輔辅輕轻辭辞邊边達达遷迁過过邁迈還还這这進进遠远違违連连遲迟適适選选遺遗遼辽鄧邓鄭郑鄰邻醬酱釋释裡里鑒鉴針针鈔钞鋼钢錢钱錫锡",
  "鍋锅鏈链鏡镜閒闲間间陝陕陳陈雞鸡韓韩頻频風风餘余徵征",
];

let letters: ReadonlyMap<string, string> | undefined;

/** A text with the traditional letters of the list in simplified form; all else as it is. */
export function simplified(text: string): string {
  letters ??= new Map(pairs(PAIRS.flatMap((row) => Array.from(row))));
  const known = letters;
  return Array.from(text, (letter) => known.get(letter) ?? letter).join("");
}

const pairs = (list: readonly string[]): readonly (readonly [string, string])[] =>
  list.flatMap((letter, at) => (at % 2 === 0 ? [[letter, list[at + 1] ?? letter] as const] : []));
