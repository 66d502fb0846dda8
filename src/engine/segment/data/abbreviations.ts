/**
 * Words written with a final period that is no full stop, by what may follow them. Curated by the authors of this
 * project from general knowledge of each language; no list was copied. Without the final period, periods inside kept;
 * a word listed with a capital counts only when written with one ("Wash.", not "wash."), the others in any case.
 */
export interface AbbreviationLists {
  /** Never end a sentence: "Mr.", "e.g.", "vs.". */
  readonly joining?: string;
  /** Abbreviations only before a number, ordinary words or sentence ends elsewhere: "No. 10", "p. 5". */
  readonly numbering?: string;
  /** May end a sentence, yet a capital alone does not prove it: "Acme Inc. Chairman", "U.S. officials". */
  readonly open?: string;
  /** End the sentence whenever a capital follows: "etc.", "p.m.". */
  readonly closing?: string;
}

/** Understood in every language: titles and Latin that travel. */
export const COMMON_ABBREVIATIONS: AbbreviationLists = {
  joining: 'mr mrs ms dr prof e.g i.e cf vs v.s dr.h.c mlle mme msgr viz',
  numbering: 'no nr nos p pp vol vols art fig tel n° nº par § cap ch',
  open: 'jr sr st mt inc ltd corp co bros ph.d',
  closing: 'etc',
};

export const ABBREVIATIONS: Readonly<Record<string, AbbreviationLists>> = {
  en: {
    joining: `
      Gen Maj Col Lt Capt Cmdr Cdr Comdr Sgt Cpl Pvt Pfc Adm Brig Ens Spc SSgt Rep Reps Sen Sens Gov Govs Lt.gov
      Pres Supt Insp Det Rev Fr Hon Messrs Mx Mmes Assoc Asst Atty Ven Dir Eds approx ca c.f resp incl excl i.q al
      St Ste Mt Ft Amb Comm Sec Secy Treas Cong`,
    numbering: `
      pg pgs sec secs sect ver op opp eq eqs ex chap chaps app apps lot apt bldg rm ste ext sun mon tue tues wed
      thu thur thurs fri sat mar pt pts arts para paras bk table ll ed fn div min max jan feb apr jun jul aug sept sep
      oct nov dec`,
    open: `
      Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
      Ave Blvd Rd Ln Hwy Mtn Mts Pl Sq Pkwy Ter st ave blvd rd univ Univ Dept dept Assn assn Intl Int'l Natl Nat'l gov't
      govt Mfg plc llc l.l.c Cos n.v s.a d.c Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Mass Md
      Mich Minn Miss Mo Mont Neb Nebr Nev Okla Ore Pa Penn r.i Tenn Tex Va Vt Wash Wis Wisc Wyo w.va Ont Que Alta Sask
      Esq esq ed est lb lbs oz yd yds mph kg km hq Dem Lib Dist Bros tech temp med`,
    closing: 'a.m p.m b.c a.d b.c.e c.e ibid',
  },
  de: {
    joining: `
      hr hrn fr frl dr dres med jur phil rer nat pol oec habil ing dipl mag geb verh gest ev kath hl sel st bzw bspw
      z.b z.t z.zt d.h d.i u.a u.u u.ä o.ä o.g i.d.r i.a i.v v.a v.chr n.chr ggf ggfs evtl vgl sog ca etwa inkl exkl
      einschl zzgl abzgl insb insbes bes allg ehem urspr eigtl gem lt entspr betr bzgl u.s.w m.e m.w s.o s.u a.d a.m
      mind max min ausschl abs.d aufl hrsg übers frhr rd gebr präs vors stv stellv gen obltn oberst oblt hptm ltn`,
    numbering:
      's str abs art aufl bd bde jh jhd jhdt kap nr nrn tel ziff zi zs hs az ab st std min sek mio mrd tsd',
    open: `
      Jan Feb Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez Mo Di Mi Do Fr Sa So u.s.a e.v o.k usf usa bundesst
      pl platz ing wiss min sek std mio mrd tsd str univ inst abt`,
    closing: 'usw u.dgl u.ä.m o.dgl ff',
  },
  fr: {
    joining: `
      m mm me mgr mlles mmes pr st ste sts stes gal col cdt lt cap amb av env c.-à-d c.à.d p.ex ex not resp ref réf éd
      dir sté ets bd boul fg chap sup inf apr j.-c`,
    numbering: 'n num art al chap fig p pp t vol ann av bd tél éd cf',
    open: 'janv févr avr juil sept oct nov déc av cie bd u.e o.n.u é.-u s.a s.a.r.l hab env min max',
    closing: '',
  },
  es: {
    joining: `
      sr sra srta sres sras srtas srs d dña dª dn dr dra dres dras ing lic licda arq prof profa gral cnel tte cap cmdte
      alm almte sgto mons rvdo rvda pbro fr sto sta ste excmo excma ilmo ilma mag abog ud uds vd vds p.ej ej admón adm
      aprox av avda avd c dpto depto pdte pdta vda cía hnos hno ntra fco mª gob pte min sec dip sen`,
    numbering: `
      núm núms n nº no págs pág art arts párr párrs párrf cap caps fig figs vol vols tel teléf tít inc lib t ed
      km kms hab mín máx`,
    open: `
      ene feb mar abr may jun jul ago sept sep oct nov dic ee.uu ee.uu.a uu ee ff.aa jj.oo cía s.a s.l s.r.l c.v m.n
      a.c d.c hs hrs`,
    closing: '',
  },
  pt: {
    joining: `
      sr sra srs sras srta d dr dra drs dras eng engª arq prof profª profa gen gal cel maj cap ten sgt alm brig min
      exmo exma ilmo ilma rev pe fr sto sta av r trav pça al rod jd vl p.ex ex aprox cia dep sen gov pres des adv
      séc obs`,
    numbering: 'núm n nº nos pág págs p art arts inc cap caps fig vol tel tít km min máx lei',
    open: 'jan fev mar abr mai jun jul ago set out nov dez eua s.a ltda cia a.c d.c h hs min',
    closing: '',
  },
  it: {
    joining: `
      sig sigg sig.ra sig.na sigg.ri dott dott.ssa dr d.ssa prof prof.ssa avv ing arch geom rag on sen gen col magg cap
      ten serg mons don p.es es ad.es cfr ecc.za s.e v.s sn spett gent egr ill rev v.le p.za p.zza c.so l.go v.cte
      f.lli ca ndr tel`,
    numbering: 'n nn num nr art artt pag pagg p pp cap fig vol tav t tel c sez lett comma',
    open: 'gen feb mar apr mag giu lug ago set sett ott nov dic s.p.a s.r.l s.n.c d.c a.c u.e u.s.a',
    closing: 'ecc',
  },
  nl: {
    joining: `
      dhr mevr mw mej dr drs ir ing prof mr ds ev bijv bv o.a m.a.w d.w.z i.v.m i.p.v m.b.t t.a.v t.o.v z.g.n zgn
      resp evt incl excl max min ca gem v.h zn st jhr jkvr gen kol kapt lt sgt vz plv aanw vnw`,
    numbering: 'nr nrs blz pag p art par fig hfst tel afb bl',
    open: 'jan feb mrt apr jun jul aug sept okt nov dec n.v b.v v.chr n.chr a.u.b str',
    closing: 'enz e.d e.a',
  },
  da: {
    joining: `
      hr fr dr prof f.eks fx bl.a dvs d.v.s ca evt inkl ekskl jf jfr pga vedr ang mht iflg if maks min nuv tidl sml
      kgl skt gl st lic cand mag adj bd`,
    numbering: 'nr nre s side kap art stk tlf bd årg fig kl pkt par p',
    open: 'jan feb apr jun jul aug sept okt nov dec a/s aps mio mia kr pct tdr',
    closing: 'osv m.m m.v mv etc o.l o.lign',
  },
  sv: {
    joining: `
      hr fr dr prof t.ex bl.a dvs d.v.s ca ev inkl exkl jfr p.g.a pga f.d s.k m.fl fr.o.m t.o.m o.d resp st kgl
      enl ang max min`,
    numbering: 'nr s sid kap art tel bd fig kl st par p',
    open: 'jan feb mars apr jun jul aug sept okt nov dec kr mkr mdr milj tkr',
    closing: 'osv m.m etc',
  },
  no: {
    joining: 'hr fr dr prof f.eks bl.a dvs d.v.s ca evt inkl ekskl jf pga ifm mht st kgl tidl ang iht',
    numbering: 'nr s kap art tlf bd fig kl pkt par p st',
    open: 'jan feb mar apr jun jul aug sept okt nov des kr mill mrd',
    closing: 'osv m.m m.v mv etc',
  },
  fi: {
    joining: 'esim mm ns eli nk ym.s prof tri toht maist ao em ent ko mr ts',
    numbering: 'nro n s ss luku puh klo art kpl',
    open: 'tammi helmi kesä mrd milj eur e.kr j.kr',
    closing: 'jne yms ym tms',
  },
  pl: {
    joining: `
      p pp dr hab prof mgr inż lek ks o bp abp kard gen płk mjr kpt por sierż im tzw tj m.in np ok ww wg jw ds al ul pl
      os św śp red adw sp zw tzn ppłk ppor plut marsz min woj ob`,
    numbering: 'nr art ust pkt str s t poz par godz tel lit zob vol wyd',
    open: 'r w wiek mln mld tys sp z.o.o o.o s.a p.n.e n.e ur zm',
    closing: 'itd itp etc in',
  },
  cs: {
    joining:
      'p pí sl dr prof doc ing mgr bc judr mudr phdr rndr tzv tj např popř příp resp ul nám sv gen plk kpt',
    numbering: 'č str s čl odst sv kap obr tel písm',
    open: 'r mil mld tis a.s s.r.o př.n.l n.l',
    closing: 'atd apod aj',
  },
  ru: {
    joining: `
      гг-жа г-н г-жа гр д-р проф акад доц им ул пер пл просп пр-т наб ш обл р-н пос дер с к корп стр кв св прп о
      т.е т.н т.к т.ч т.о напр см ср ген полк майор кап лейт адм мл ст зам нач пред чл тов тт кн ред сост
      изд пр.изд ок прибл якобы рус англ нем франц лат греч исп итал куб кв.м канд докт`,
    numbering: 'п пп ч ст гл рис табл илл с стр т тт вып кн д кв корп стр тел № разд подп',
    open: 'г гг в вв н.э до_н.э р руб коп долл тыс млн млрд трлн чел экз шт мин сек час у.е куб.м',
    closing: 'др пр т.д т.п etc',
  },
  uk: {
    joining: `
      м п пп др проф акад доц ім вул пров пл просп обл р-н с смт кв св т.зв т.б напр див ген полк
      зам нач гол чл ред вид бл`,
    numbering: 'ч ст гл рис табл с стор т вип кн буд кв корп тел п пп',
    open: 'р рр ст грн коп дол тис млн млрд трлн чол шт хв сек н.е',
    closing: 'ін т.д т.п',
  },
  bg: {
    joining: `
      г-н г-жа г-ца д-р проф доц акад инж арх ул пл бул гр с общ обл кв ж.к бл вх ет ап св т.нар т.е напр вж ген полк
      о.з кап лейт чл кор зам пом им кн т.г м.г`,
    numbering: 'чл ал т стр с гл рис табл том бр тел п № ст',
    open: 'г гг в вв лв ст хил млн млрд пр.н.е н.е',
    closing: 'др пр т.н т.н.т',
  },
  kk: {
    joining: 'т.б т проф акад ж қ ген көш обл ауд мыс т.с.с',
    numbering: 'б бб т том №',
    open: 'ж жж ғ млн млрд трлн мың тг теңге',
    closing: 'т.б т.с.с т.т',
  },
  el: {
    joining: 'κ κα κκ δρ καθ π.χ δηλ λ.χ βλ πρβλ αγ στρ ταγμ χα',
    numbering: 'αρ σ σελ σσ τ τόμ κεφ άρθ παρ τηλ',
    open: 'ιαν φεβ μαρ απρ ιουν ιουλ αυγ σεπτ οκτ νοε δεκ π.χ μ.χ η.π.α α.ε ε.ε π.μ μ.μ εκ δισ χιλ',
    closing: 'κ.λπ κλπ κτλ κ.ά κ.α',
  },
  tr: {
    joining: 'dr prof doç av sn bkz örn op uzm alb gen yrd müh',
    numbering: 'no s sf md mad tel cilt',
    open: 'a.ş ltd şti cad sok mah bul apt m.ö m.s',
    closing: 'vb vs vd',
  },
  ar: { joining: 'د أ م ص ب ج ه ق.م', numbering: 'ص ج رقم', open: '', closing: 'إلخ' },
  fa: { joining: 'دکتر ق.م', numbering: 'ص ج', open: 'ه.ش ه.ق', closing: '' },
  he: { joining: 'ד פרופ גב עו מס', numbering: 'עמ מס', open: '', closing: '' },
  hi: { joining: 'डॉ प्रो श्री पं एड सु.श्री ले मे जन', numbering: 'सं पृ', open: '', closing: '' },
  ur: { joining: 'ڈاکٹر', numbering: 'ص', open: '', closing: '' },
};
