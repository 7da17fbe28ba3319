#!/usr/bin/env python3
"""Writes calendars/holidays.csv: holidays 0.109 and chinesecalendar 1.11, with Chinese names and what each row rests on.

Run from the root of the project: pip install holidays==0.109 chinesecalendar==1.11.0; python3 Catalog/tools/make_holidays.py
To add a region, append it to MORE (its rows come last) and its names to NAMES, and run it again: all other rows stay as they are.
A year more: YEARS. A list that has come out: LISTS.
"""
import csv
import datetime
import pathlib
import re
import sys

import chinese_calendar
import holidays

TARGET = pathlib.Path(__file__).resolve().parent.parent / "calendars" / "holidays.csv"
COLUMNS = ["region", "date", "kind", "estimated", "name_en", "name_zh-Hans", "source"]
PACKAGE = f"holidays {holidays.__version__}"
# In the order of the file.
REGIONS = """
CN BE HU DE DE-HH DE-NW DE-HE DE-BY NL FR PL IT AT EE RS RU BY KZ UZ VN TH MY MY-14 MY-10 SG ID KH LA PH NZ NZ-AUK AU AU-NSW AU-VIC CL
BR BR-SP AR CO PA IS KW AE RW SN PK VU WS HK TW JP KR GB GB-ENG ES ES-MD ES-CT CZ SK RO BG GR LT LV FI SE DK NO CH CH-ZH TR GE AZ MN KG
TJ TM US US-CA CA CA-ON MX PE SA QA BH OM IE PT HR SI LU CY MT KE ZA TZ EG
""".split()
MORE = ["AM", "IN", "IN-MH", "BD", "ET", "AU-WA", "AU-QLD", "BR-AM", "CA-BC", "CA-AB", "CA-NS", "CA-QC"]
YEARS = tuple(range(2025, 2030))
# Where a list is published each year, because days are moved or the calendar is the moon's: to which year it is out (November 2026),
# whose it is, and where that of the last year stands, if the package names a page. Countries that are not here have their holidays by law.
LISTS = {
    "CN": (2026, "State Council's notice", "2025-11-04"),
    "TW": (2026, "DGPA's work calendar", ""),
    "HK": (2026, "gazetted list", ""),
    "JP": (2026, "list with the equinoxes", ""),
    "KR": (2026, "list with the lunar days", ""),
    "MN": (2026, "list with the lunar days", ""),
    "RU": (2027, "government's list of moved days", ""),
    "BY": (2026, "government's list of moved days", "belarusbank.by, 2025-12"),
    "UZ": (2026, "president's list of moved days", "lex.uz/docs/-7938920"),
    "HU": (2026, "ministry's list of moved days", "jogkodex.hu, 2025-05"),
    "LV": (2026, "government's list of moved days", "likumi.lv/ta/id/361161"),
    "BG": (2026, "government's list of moved days", ""),
    "AR": (2026, "government's list of bridge days", ""),
    "VN": (2026, "government's list with Tet and moved days", ""),
    "TH": (2026, "cabinet's list", ""),
    "KH": (2026, "government's list", ""),
    "LA": (2026, "list with the days in lieu", "bcel.com.la"),
    "MY": (2027, "Prime Minister's Department's list", "kabinet.gov.my, 2026-08"),
    "SG": (2027, "Ministry of Manpower's list", "mom.gov.sg, 2026-06"),
    "ID": (2027, "joint decree of three ministers", "setneg.go.id, 2026-09"),
    "PH": (2027, "proclamation of holidays", "No. 1427/2026"),
    "IN": (2026, "Government's list", ""),
    "BD": (2026, "Ministry of Public Administration's list", "mopa.gov.bd"),
    "PK": (2026, "government's list", ""),
}
# Whose Islamic days are calculated by the state's own calendar, so that the package does not mark them; from this year on they are assumed.
CALCULATED = {"SA": (2027, "Umm al-Qura calendar"), "TR": (2028, "calendar of Diyanet")}
ISLAMIC = re.compile(r"Eid|Arafah|Ramadan|Prophet|Islamic|Ashura")
# The holidays of the United States on which carriers rest too: UPS and FedEx work on the others.
CARRIERS = "US-CARRIER"
CARRIERS_REST = ["New Year's Day", "Memorial Day", "Independence Day", "Labor Day", "Thanksgiving Day", "Christmas Day"]
MAKE_UP = ("Make-up working day", "调休上班日")

# China: one name for all days of a block, so that an explanation can name the block.
CHINA = {
    "New Year's Day": ("New Year's Day", "元旦"),
    "Chinese New Year's Eve": ("Spring Festival", "春节"),
    "Chinese New Year (Spring Festival)": ("Spring Festival", "春节"),
    "Spring Festival": ("Spring Festival", "春节"),
    "Tomb-Sweeping Day": ("Tomb-Sweeping Day (Qingming)", "清明节"),
    "Labor Day": ("Labour Day", "劳动节"),
    "Labour Day": ("Labour Day", "劳动节"),
    "Dragon Boat Festival": ("Dragon Boat Festival", "端午节"),
    "Mid-Autumn Festival": ("Mid-Autumn Festival", "中秋节"),
    "National Day": ("National Day (Golden Week)", "国庆节"),
    "Mid-Autumn Festival; National Day": ("National Day (Golden Week)", "国庆节"),
}
# Later shifts of a day (补假) are a guess.
CHINA_NOTICE_TO = LISTS["CN"][0]

# Names that mean something else in a region than elsewhere.
BY_REGION = {
    ("AZ", "Spring Festival"): ("Novruz (Spring Festival)", "诺鲁孜节"),
    ("TM", "Spring Festival"): ("Nowruz (Spring Festival)", "诺鲁孜节"),
    ("EG", "Spring Festival"): ("Sham El-Nessim (Spring Festival)", "闻风节"),
    ("KR", "Memorial Day"): ("Memorial Day", "显忠日"),
    ("KR", "Liberation Day"): ("Liberation Day", "光复节"),
    ("KR", "Constitution Day"): ("Constitution Day", "制宪节"),
    ("TM", "Memorial Day"): ("Memorial Day", "缅怀日"),
    ("EE", "Victory Day"): ("Victory Day", "胜利日（6月23日）"),
}

# English name=Chinese name, one a line.
NAMES = """
ANZAC Day=澳新军团日
Additional day off by Presidential decree=总统令增加的休息日
Additional holiday=增加的假日
Additional public holiday=增加的公共假日
Additional special (non-working) day=增加的特别休息日
All Saints' Day=诸圣节
All Saints' Eve=诸圣节前夕
All Souls' Day=万灵节
Anti-Fascist Struggle Day=反法西斯斗争日
Anzac Day=澳新军团日
Armed Forces Day=武装力量日
Armistice Day=停战纪念日
Army Day=陆军节
Asarnha Bucha=三宝节
Ascension Day=耶稣升天节
Ashura=阿舒拉节
Assumption Day=圣母升天节
Assumption Of Mary Day=圣母升天节
Auckland Anniversary Day=奥克兰周年纪念日
August Bank Holiday=八月银行假日
Australia Day=澳大利亚国庆日
Autumnal Equinox Day=秋分日
Battle of Angamos Day=安加莫斯海战纪念日
Battle of Arica and Flag Day=阿里卡战役纪念日和国旗日
Battle of Ayacucho Day=阿亚库乔战役纪念日
Battle of Boyacá=博亚卡战役纪念日
Battle of Junín Day=胡宁战役纪念日
Benito Juárez's birthday=贝尼托·华雷斯诞辰
Birthday of HM Yang di-Pertuan Agong=最高元首诞辰
Birthday of The Sultan of Selangor=雪兰莪苏丹诞辰
Black Saturday=圣周六
Bonifacio Day=博尼法西奥日
Boxing Day=节礼日
Bridge Public Holiday=连休假日
Buddha's Birthday=佛诞日
Buddhist Lent Day=守夏节
Canada Day=加拿大国庆日
Capital Day=首都日
Carnival Monday=狂欢节星期一
Carnival Tuesday=狂欢节星期二
Catholic Christmas Day=天主教圣诞节
Catholic Easter=天主教复活节
Cesar Chavez Day=塞萨尔·查维斯日
Chakri Memorial Day=却克里王朝纪念日
Children's Day=儿童节
Chinese New Year=春节
Chinese New Year's Eve=除夕
Christmas Day=圣诞节
Christmas Eve=平安夜
Chuseok=中秋节（秋夕）
Colon Day=科隆日
Columbus Day=哥伦布日
Coming of Age Day=成人之日
Commemoration of Atatürk, Youth and Sports Day=阿塔图尔克纪念日暨青年与体育节
Commerce Day=商业节
Confucius' Birthday=孔子诞辰纪念日
Constitution Day=宪法日
Constitution and State Flag Day=宪法和国旗日
Constitutional Assembly Convocation Day=制宪会议召开纪念日
Constitutionalist Revolution=护宪革命纪念日
Coptic Christmas Day=科普特圣诞节
Coronation Day=加冕日
Corpus Christi=基督圣体节
Culture Day=文化之日
Custom Chief's Day=酋长日
Cyprus Independence Day=塞浦路斯独立日
Cyprus National Day=塞浦路斯国庆日
Day After Christmas=圣诞节次日
Day After Good Friday=耶稣受难日次日
Day After Thanksgiving=感恩节次日
Day after New Year's Day=元旦次日
Day of Arafah=阿拉法特日
Day of Dew and Saint John=露水节和圣约翰节
Day of Family Sanctity and Respect for Parents=家庭神圣与尊敬父母日
Day of Goodwill=友好日
Day of Memory and Honor=纪念与荣誉日
Day of Our Lady of the Rosary of Chiquinquirá=奇金基拉玫瑰圣母日
Day of Our Lady of the Seven Sorrows=七苦圣母日
Day of Portugal, Camões, and the Portuguese Communities=葡萄牙日
Day of Reconciliation=和解日
Day of Remembrance for the Dead=亡者纪念日
Day of Restoration of Independence of Lithuania=立陶宛恢复独立日
Day of Restoration of the State of Lithuania=立陶宛复国日
Day of Silence=静居日
Day of Slavonic Alphabet, Bulgarian Enlightenment and Culture=斯拉夫字母、保加利亚教育和文化日
Day of Uprising Against Occupation=反占领起义日
Day of Valor=勇者日
Day of Victory over Fascism=战胜法西斯日
Day of Victory over the Genocidal Regime=战胜种族灭绝政权日
Day of the Establishment of the Slovak Republic=斯洛伐克共和国成立日
Defender of the Fatherland Day=祖国保卫者日
Democracy and National Unity Day=民主与国家团结日
Diwali=排灯节
Dormition of the Mother of God=圣母安息节
Double Ninth Festival=重阳节
Dragon Boat Festival=端午节
Easter=复活节
Easter Monday=复活节星期一
Easter Saturday=复活节星期六
Easter Sunday=复活节
Eid al-Adha=宰牲节
Eid al-Adha Holiday=宰牲节假期
Eid al-Fitr=开斋节
Eid al-Fitr Holiday=开斋节假期
Eid al-Fitr Second Day=开斋节第二天
Elections special (non-working) day=选举特别休息日
Emperor's Birthday=天皇诞辰
Epiphany=主显节
Epiphany (Three Kings' Day and Orthodox Christmas)=主显节（三王节）
Europe Day=欧洲日
Family Day=家庭日
Father Lini Day=利尼神父日
Father's Day=父亲节
Feast of Our Lady of Victories=胜利圣母节
Feast of Saint Joseph=圣若瑟节
Feast of Saint Paul's Shipwreck=圣保罗海难节
Feast of Saint Peter and Saint Paul=圣彼得和圣保罗节
Feast of the Assumption=圣母升天节
Feast of the Immaculate Conception=圣母无原罪节
Federal Territory Day=联邦直辖区日
Fifth Day of Lunar New Year=正月初五
First Day of Summer=夏季首日
Foundation Day=建国纪念日
Founding Day Holiday=建国日
Founding Day of the Republic of China=开国纪念日
Fourth Day of Lunar New Year=正月初四
Freedom Day=自由日
Friday before the AFL Grand Final=澳式足球总决赛前的星期五
Genghis Khan's Birthday=成吉思汗诞辰
German Unity Day=德国统一日
Glorifying Mother of God=圣母节
Good Friday=耶稣受难日
Grand Magal of Touba=图巴大朝圣节
Great Military Parade Day=大阅兵日
Greek Independence Day=希腊独立日
Green Monday=净星期一
Greenery Day=绿之日
HM King Bhumibol Adulyadej Memorial Day=普密蓬国王纪念日
HM King Bhumibol Adulyadej the Great's Birthday=普密蓬大帝诞辰
HM King Chulalongkorn Memorial Day=朱拉隆功国王纪念日
HM King Maha Vajiralongkorn's Birthday=哇集拉隆功国王诞辰
HM King Norodom Sihamoni's Birthday=西哈莫尼国王诞辰
HM King Norodom Sihamoni's Coronation Day=西哈莫尼国王登基日
HM King Norodom Sihanouk Mourning Day=西哈努克国王逝世纪念日
HM Queen Norodom Monineath Sihanouk the Queen-Mother's Birthday=莫尼列太后诞辰
HM Queen Sirikit The Queen Mother's Birthday=诗丽吉王太后诞辰
HM Queen Suthida's Birthday=素提达王后诞辰
Hangul Day=韩文日
Heritage Day=遗产日
Holiday of Spring and Labor=春天与劳动节
Holiday of Svetitskhovloba, Robe of Jesus=生命之柱大教堂节
Holy Saturday=圣周六
Hong Kong S.A.R. Establishment Day=香港特别行政区成立纪念日
Human Rights Day=人权日
Hung Kings' Commemoration Day=雄王节
Immaculate Conception=圣母无原罪节
Independence Day=独立日
Independence Day of the Republic of Belarus (Day of the Republic)=白俄罗斯独立日（共和国日）
Independence Movement Day=三一节
Independence Restoration Day=恢复独立日
Independence and Republic Day=独立与共和国日
Independence and Unity Day=独立与统一日
Independence of Cartagena=卡塔赫纳独立日
Independent Czech State Restoration Day=捷克独立国家恢复日
Independent Czechoslovak State Day=捷克斯洛伐克独立日
International Azerbaijanis Solidarity Day=世界阿塞拜疆人团结日
International Labor Day=国际劳动节
International Neutrality Day=国际中立日
International New Year Day=国际新年
International Nowruz Day=国际诺鲁孜节
International Trade Fair=国际贸易博览会日
International Women's Day=国际妇女节
International Women's Rights Day=国际妇女节
International Workers' Day=国际劳动节
Iqbal Day=伊克巴尔日
Islamic New Year=伊斯兰新年
Isra' and Mi'raj=登霄节
Jamhuri Day=独立日（共和国日）
Jan Hus Day=扬·胡斯纪念日
January 25th Revolution and National Police Day=1月25日革命暨警察节
July 23 Revolution Day=7月23日革命纪念日
June 30 Revolution Day=6月30日革命纪念日
June Bank Holiday=六月银行假日
Juneteenth National Independence Day=六月节
Kashmir Solidarity Day=声援克什米尔日
Kazakhstan's People Solidarity Holiday=哈萨克斯坦人民团结日
Khmer New Year's Day=高棉新年
King's Birthday=国王诞辰
King's Day=国王节
Korean New Year=韩国春节
Labor Day=劳动节
Labor Day and International Workers' Solidarity Day=劳动节暨国际工人团结日
Labor Thanksgiving Day=勤劳感谢之日
Labor and Solidarity Day=劳动与团结日
Labour Day=劳动节
Lao National Day=老挝国庆日
Lao New Year's Day=老挝新年
Late Summer Bank Holiday=夏末银行假日
Liberation Day=解放日
Liberation Day/Reunification Day=南方解放、国家统一日
Local Election Day=地方选举日
Local Government Elections=地方政府选举日
Los Santos Uprising Day=洛斯桑托斯起义日
Lunar New Year=春节（农历新年）
Lunar New Year's Eve=除夕
Madaraka Day=自治日
Madrid Day=马德里大区日
Makha Bucha=万佛节
Malaysia Day=马来西亚日
Marine Day=海之日
Martin Luther King Jr. Day=马丁·路德·金纪念日
Martyrs' Day=烈士日
Mashujaa Day=英雄日
Matariki=玛塔里基节（毛利新年）
Maundy Thursday=濯足节
May Bank Holiday=五月银行假日
May Day=五一节
May Holidays=五月假期
May Revolution Day=五月革命纪念日
Mazingira Day=环境日
Meeting of Two Worlds' Day=两个世界相遇日
Melbourne Cup Day=墨尔本杯日
Memorial Day=阵亡将士纪念日
Memorial Day of Genocide perpetrated against the Tutsi in 1994=1994年针对图西族的种族灭绝纪念日
Mid-Autumn Festival=中秋节
Midsummer Day=仲夏节
Midsummer Eve=仲夏夜
Mother's Day=母亲节
Mountain Day=山之日
Municipal elections=市政选举日
National Assembly Election Day=国会选举日
National Children's Day=全国儿童节
National Day=国庆日
National Day Holiday=国庆日
National Day of Catalonia=加泰罗尼亚民族日
National Day of Remembrance for Truth and Justice=真相与正义全国纪念日
National Day of Zumbi and Black Awareness=祖比与黑人觉醒日
National Day of the Third of May=五三宪法日
National Father's Day=全国父亲节
National Festival and People's Revolution Anniversary=国庆那达慕暨人民革命纪念日
National Flag Day=国旗日
National Foundation Day=开天节
National Freedom and Independence Day=民族自由独立日
National Heroes Day=民族英雄日
National Heroes' Day=民族英雄日
National Holiday=国民假日
National Independence Day=民族独立日
National Indigenous Peoples Day=全国原住民日
National Labor Day=全国劳动节
National Liberation Day=民族解放日
National Mother's Day=全国母亲节
National Mourning Day=全国哀悼日
National Sovereignty Day=国家主权日
National Sovereignty and Children's Day=国家主权与儿童节
National Sports Day=全国体育日
National Unity Day=民族团结日
National Women's Day=全国妇女节
Navy Day=海军节
New Year Holidays=新年假期
New Year's Day=元旦
New Year's Eve=新年除夕（12月31日）
New Year's Holiday=新年假日
Ninoy Aquino Day=尼诺·阿基诺日
Non-working day=休息日
Nooruz Holiday=诺鲁孜节
Nowruz=诺鲁孜节
Nowruz Holiday=诺鲁孜节
Nuzul Al-Quran Day=古兰经降示日
October Bank Holiday=十月银行假日
October Revolution Day=十月革命节
Ohi Day=说不日
Orthodox Christmas=东正教圣诞节
Orthodox Christmas Day=东正教圣诞节
Orthodox Easter=东正教复活节
Our Lady of Aparecida=阿帕雷西达圣母日
Our Lady of Mount Carmel=加尔默罗圣母日
Pakistan Day=巴基斯坦日
Pancasila Day=潘查希拉日
Pass to the Immortality of General Don José de San Martín=圣马丁将军逝世纪念日
Pass to the Immortality of General Don Manuel Belgrano=贝尔格拉诺将军逝世纪念日
Pass to the Immortality of General Don Martín Miguel de Güemes=圭梅斯将军逝世纪念日
Pchum Ben Day=亡人节
Peace Day in Cambodia=柬埔寨和平日
Peace Memorial Day=和平纪念日
Peasants' Day=农民节
Pentecost=圣灵降临节
Pentecost Monday=圣灵降临节星期一
Peruvian Air Force Day=秘鲁空军节
Polling Day=投票日
Presidential Election Day=总统选举日
Prešeren's Day, the Slovenian Cultural Holiday=普列舍伦日（斯洛文尼亚文化节）
Prophet Muhammad's Birthday=圣纪节
Prophet's Birthday=圣纪节
Public Holiday=公共假日
Qatar National Day=卡塔尔国庆日
Quaid-e-Azam Day=国父真纳诞辰
Radunitsa (Day of Rejoicing)=追荐亡人节
Reformation Day=宗教改革日
Remembrance Day=纪念日
Republic Day=共和国日
Republic Proclamation Day=共和国成立日
Republic of Latvia Proclamation Day=拉脱维亚共和国成立日
Respect for Cultural Diversity Day=尊重文化多样性日
Respect for the Aged Day=敬老之日
Restoration of Independence Day=恢复独立日
Revolution Day=革命纪念日
Rizal Day=黎刹日
Rose of Lima Day=利马的圣罗撒日
Royal Ploughing Ceremony=御耕节
Russia Day=俄罗斯日
Sacred Heart=圣心节
Saint Andrew's Day=圣安德烈日
Saint Brigid's Day=圣布里吉德日
Saint Francis of Assisi, Patron Saint of Italy=亚西西的圣方济各日
Saint George's Day=圣乔治日
Saint George's Day, Day of the Bulgarian Army=圣乔治日（保加利亚建军节）
Saint James' Day=圣雅各日
Saint John the Baptist=圣若翰洗者日
Saint John the Baptist Day=圣让-巴蒂斯特日
Saint Joseph's Day=圣若瑟日
Saint Patrick's Day=圣帕特里克节
Saint Peter and Saint Paul's Day=圣彼得和圣保罗日
Saint Stephen's Day=圣斯德望日
Saints Cyril and Methodius Day=圣西里尔和圣美多德日
Second Day of Christmas=圣诞节次日
Second Day of Lunar New Year=正月初二
Separation Day=脱离哥伦比亚独立日
Sette Giugno=六月七日纪念日
Showa Day=昭和之日
Sinai Liberation Day=西奈解放日
Slovak National Uprising Anniversary=斯洛伐克民族起义纪念日
Songkran Festival=宋干节（泼水节）
Sports Day=运动之日
Spring Bank Holiday=春季银行假日
Spring Festival=春节
State Foundation Day=建国日
State Funeral for Former Prime Minister Raila Odinga=前总理奥廷加国葬日
Statehood Day=国家日
Struggle for Freedom and Democracy Day and International Students' Day=争取自由与民主日暨国际学生日
Substitute Holiday=调换假日
Sultan's Accession Day=苏丹登基日
Susan B. Anthony Day=苏珊·安东尼日
Taiwan Restoration and Guningtou Victory Memorial Day=台湾光复暨古宁头大捷纪念日
Teachers and Instructors Day=教师节
Temporary Public Holiday=临时公休日
Thaipusam=大宝森节
Thanksgiving Day=感恩节
The Buddha's Birthday=佛诞
The Day After New Year's Day=元旦次日
The Day following Mid-Autumn Festival=中秋节翌日
The Second Day following Mid-Autumn Festival=中秋节后第二日
The Mwalimu Nyerere Day and Climax of the Uhuru Torch Race=尼雷尔日
The Sheikh Abeid Amani Karume Day=卡鲁姆日
The day preceding Chuseok=中秋节（秋夕）前一天
The day preceding Korean New Year=韩国春节前一天
The first weekday after Christmas Day=圣诞节后第一个工作日
The fourth day of Chinese New Year=农历年初四
The second day of Chinese New Year=农历年初二
The second day of Chuseok=中秋节（秋夕）次日
The second day of Korean New Year=韩国春节次日
The third day of Chinese New Year=农历年初三
Third Day of Lunar New Year=正月初三
29 of Lunar New Year=腊月廿九
Tiradentes' Day=蒂拉登特斯日
Tomb-Sweeping Day=清明节
Umuganura Day=乌穆加努拉丰收节
Unification Day=统一日
Unification of the Romanian Principalities Day=罗马尼亚公国联合日
Union Celebrations=联合日
Unity Day=团结日
Universal Fraternization Day=世界和平日（元旦）
Vernal Equinox Day=春分日
Vesak Day=卫塞节
Veteran's Day and the Fallen in the Malvinas War=马尔维纳斯群岛战争老兵和阵亡者日
Veterans Day=退伍军人节
Victoria Day=维多利亚日
Victory Day=胜利日
Victory and Homeland Thanksgiving Day and Croatian Veterans Day=胜利与感恩祖国日
Victory over Fascism Day=战胜法西斯日
Vietnam Cultural Day=越南文化日
Visaka Bochea Day=比萨宝蕉节（佛诞）
Visakha Bucha=佛诞节
Visit of His Holiness Pope Leo XIV=教宗利奥十四世到访日
Waitangi Day=怀唐伊日
Washington's Birthday=总统日（华盛顿诞辰）
Water Festival=送水节
White Sunday (Lotu a Tamaiti)=白色星期日
Women's Day=妇女节
Worker's Day=劳动节
Workers' Day=劳动节
Youm-e-Takbeer=核试验纪念日
Youth Day=青年节
Zanzibar Revolution Day=桑给巴尔革命日
Adwa Victory Day=阿杜瓦大捷纪念日
Bengali New Year's Day=孟加拉新年
British Columbia Day=不列颠哥伦比亚省日
Buddha Purnima=佛诞节
Chhatrapati Shivaji Maharaj's Birthday=希瓦吉诞辰
Christmas=圣诞节
Christmas and Epiphany=圣诞节和主显节
Day of Remembrance for the Fallen Defenders of the Fatherland=祖国保卫者阵亡纪念日
Day of Remembrance of the Victims of Armenian Genocide=亚美尼亚种族灭绝遇难者纪念日
Diwali (Bali Pratipada)=排灯节（巴利节）
Dr. B. R. Ambedkar's Birthday=安贝德卡尔诞辰
Dussehra=十胜节
Elevation of Amazonas to province=亚马孙建省纪念日
Ethiopian New Year=埃塞俄比亚新年
Ethiopian Patriots' Victory Day=埃塞俄比亚爱国者胜利日
Finding of True Cross=寻获真十字架节
Ganesh Chaturthi=象头神节
Gudi Padwa=马拉地新年
Guru Nanak's Birthday=那纳克诞辰
Holi=洒红节
Janmashtami (Vaishnava)=黑天神诞辰
July Mass Uprising Day=七月群众起义日
Jumu'atul-Wida=斋月最后一个主麻日
Laylat al-Qadr=盖德尔夜
Maha Shivaratri=湿婆节
Maharashtra Day=马哈拉施特拉邦日
Mahatma Gandhi's Birthday=甘地诞辰
Mahavira's Birthday=大雄诞辰
Martyrs' Day and International Mother Language Day=烈士日暨国际母语日
Mid-Sha'ban=拜拉特夜
National Day for Truth and Reconciliation=全国真相与和解日
National Patriots' Day=爱国者日
Parsi New Year (Shahenshahi)=帕西新年
Ram Navami=罗摩节
The Royal Queensland Show=昆士兰皇家展览日
Victory and Peace Day=胜利与和平日
Western Australia Day=西澳大利亚日
"""
CHINESE = dict(line.split("=") for line in NAMES.strip().splitlines())
ENDINGS = {
    " (observed)": "（补假）",
    " (in lieu)": "（补假）",
    " (additional holiday)": "（加假）",
    " (Second Day)": "（第二天）",
}
OPENINGS = {
    "Alternative holiday for ": "（补假）",
    "Monday following ": "后的星期一",
}
MOVED = re.compile(r"Day off \(substituted from (\d\d)/(\d\d)/(\d{4})\)")


def chinese(region, name):
    """The Chinese name of one holiday; blank where unknown."""
    for ending, translation in ENDINGS.items():
        if name.endswith(ending):
            inner = chinese(region, name.removesuffix(ending))
            return inner and inner + translation
    for opening, translation in OPENINGS.items():
        if name.startswith(opening):
            inner = chinese(region, name.removeprefix(opening))
            return inner and inner + translation
    if (region, name) in BY_REGION:
        return BY_REGION[region, name][1]
    return CHINESE.get(name, "")


def english(region, name):
    """The English name of one holiday, spelled as in Britain unless it is American."""
    base, observed, _ = name.partition(" (observed)")
    if (region, base) in BY_REGION:
        return BY_REGION[region, base][0] + observed
    return name if region.startswith("US") else re.sub(r"\bLabor\b", "Labour", name)


def names(region, name):
    """The English and Chinese names of a day of any region but China."""
    moved = MOVED.fullmatch(name)
    if moved:
        month, day, year = moved.groups()
        return f"Day off (moved from {year}-{month}-{day})", f"调休（自{year}-{month}-{day}移来）"
    parts = name.split("; ")
    translations = [chinese(region, part) for part in parts]
    return (
        "; ".join(english(region, part) for part in parts),
        "、".join(dict.fromkeys(translations)) if all(translations) else "",
    )


def china(rows):
    """China's rows renamed: a day off that was moved has the name of the block it lengthens."""
    previous_day, previous_names = None, None
    for row in rows:
        if row["kind"] != "H":
            continue
        day = datetime.date.fromisoformat(row["date"])
        name = row["name_en"].replace("Tomb-sweeping", "Tomb-Sweeping").replace("Mid-autumn", "Mid-Autumn")
        shifted = name.endswith(" (observed)")
        name = name.removesuffix(" (observed)")
        if MOVED.fullmatch(name):
            if previous_day is None or (day - previous_day).days != 1:
                raise ValueError(f"CN {row['date']}: a day off that no holiday precedes")
            row["name_en"], row["name_zh-Hans"] = previous_names
        else:
            row["name_en"], row["name_zh-Hans"] = CHINA[name]
        if shifted and day.year > CHINA_NOTICE_TO:
            row["estimated"] = "1"
        if row["name_en"] != "Mid-Autumn Festival" or previous_day is None or (day - previous_day).days != 1:
            previous_names = row["name_en"], row["name_zh-Hans"]
        previous_day = day


def found(region):
    """The rows of a region as the package has them; a subdivision's without those of its country: a calendar names both."""
    country, _, subdivision = region.partition("-")
    days = holidays.country_holidays(country, subdiv=subdivision or None, years=YEARS, language="en_US")
    common = holidays.country_holidays(country, years=YEARS) if subdivision else {}
    rows = [
        (day, "H", int("estimated" in name), re.sub(r" ?\((observed, )?estimated\)", "", name))
        for day, name in days.items() if day not in common
    ]
    if not subdivision:
        rows += [(day, "W", 0, "") for day in getattr(days, "weekend_workdays", ())]
    if region == "CN":
        rows += blocks({day for day, *_ in rows})
    return [
        {"region": region, "date": day.isoformat(), "kind": kind, "estimated": estimated, "name_en": name}
        for day, kind, estimated, name in sorted(rows) if day.year in YEARS
    ]


def blocks(known):
    """China's Saturdays and Sundays within a block of holidays, which the package leaves to the weekend: a warehouse that works on Saturdays
    is closed then."""
    first = datetime.date(YEARS[0], 1, 1)
    days = [first + datetime.timedelta(n) for n in range((datetime.date(CHINA_NOTICE_TO, 12, 31) - first).days + 1)]
    details = [(day, *chinese_calendar.get_holiday_detail(day)) for day in days if day not in known]
    return [(day, "H", 0, str(name)) for day, is_off, name in details if is_off and name]


def source(row):
    """What a row rests on. One that nobody has announced and no law fixes begins with `assumed:`."""
    region, year = row["region"].partition("-")[0], int(row["date"][:4])
    listed, publisher, page = LISTS.get(region, (None, None, ""))
    calculated, calendar = CALCULATED.get(region, (None, None))
    if listed and year > listed:
        return f"assumed: by the rule of the years before; no {publisher} for {year} yet"
    if int(row["estimated"]):
        return "assumed: by the rule of its lunar calendar, give or take a day"
    if calculated and year >= calculated and ISLAMIC.search(row["name_en"]):
        return f"assumed: by the rule of the {calendar}"
    if not listed:
        return f"by law or as announced ({PACKAGE})"
    return f"{publisher} for {year}" + (f" ({page})" if page and year == listed else "")


def main():
    rows = [row for region in REGIONS + MORE for row in found(region)]
    china([row for row in rows if row["region"] == "CN"])
    for row in rows:
        row["source"] = source(row)
        if row["kind"] == "W":
            row["name_en"], row["name_zh-Hans"] = MAKE_UP
        elif row["region"] != "CN":
            row["name_en"], row["name_zh-Hans"] = names(row["region"], row["name_en"])
    rows += [row | {"region": CARRIERS} for row in rows if row["region"] == "US" and row["name_en"] in CARRIERS_REST]
    with TARGET.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS, extrasaction="ignore", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    blank = sorted({row["name_en"] for row in rows if not row["name_zh-Hans"]})
    print(f"{len(rows)} rows; without a Chinese name: {', '.join(blank) or 'none'}", file=sys.stderr)


if __name__ == "__main__":
    main()
