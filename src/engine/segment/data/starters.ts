/**
 * Words that open sentences and seldom go on with a name after an abbreviation: "in the U.S. The ...". Function words,
 * and words of quantity and time that stand first. Lower case; curated by the authors of this project.
 */
export const STARTERS: Readonly<Record<string, string>> = {
  en: `
    the this that these those there here he she it they we i you his her hers its their our my your who what when where
    why how which whose but and or nor so yet for if as at by in on of from to into with without within about after
    before during since until till while although though because unless whether whereas however moreover meanwhile
    nevertheless nonetheless instead then thus therefore hence also still even only just not no never none nothing
    nobody neither either both each every all some many most much more few fewer several any another other others such
    one two three four five six seven eight nine ten dozens hundreds thousands millions billions half
    did do does is are was were has have had can could would should shall let it's that's he's she's there's they're
    we're i'm you're what's today yesterday tomorrow now once again later earlier soon perhaps maybe yes according
    under over despite despite among amid against between through throughout across like unlike given please see
    officials critics experts analysts police people those`,
  de: `
    der die das den dem des ein eine einen einem einer er sie es wir ihr ich du sein seine ihre unser dieser diese
    dieses diesen diesem jener jene und oder aber doch denn wenn als da dann dort hier nun so auch noch nur schon zwar
    nach vor bei mit in im am an auf aus für von vom zu zum zur über unter gegen ohne um durch seit bis während wegen
    trotz obwohl weil dass ob wie was wer wo warum viele alle einige manche man kein keine nicht heute gestern morgen
    damit dabei dazu daher deshalb außerdem allerdings jedoch dennoch zudem jetzt später bisher laut`,
  fr: `
    le la les l un une des du de d il elle ils elles on nous vous je tu ce cet cette ces c son sa ses leur leurs notre
    nos mon ma mes qui que quoi quand où comment pourquoi et ou mais donc or car si comme alors ainsi aussi puis
    ensuite après avant pendant depuis dans en sur sous par pour avec sans chez entre vers selon malgré cependant
    toutefois pourtant plusieurs certains tous toutes chaque aucun rien personne hier demain aujourd'hui enfin
    à au aux lors`,
  es: `
    el la los las lo un una unos unas él ella ellos ellas nosotros usted ustedes yo tú su sus este esta estos estas
    ese esa esos esas aquel esto eso y e o u pero sino aunque porque pues si cuando donde como que quien cuál qué
    quién cómo dónde cuándo en de del a al con sin por para sobre bajo entre hasta desde hacia según durante tras ante
    contra después antes luego entonces así también además sin embargo mientras muchos muchas algunos algunas todos
    todas cada ningún nada nadie hoy ayer mañana ahora ya aún no sí hay es son fue era se le les me nos`,
  pt: `
    o a os as um uma uns umas ele ela eles elas nós você vocês eu seu sua seus suas este esta estes estas esse essa
    esses essas aquele aquela isto isso e ou mas porém embora porque pois se quando onde como que quem qual em no na
    nos nas de do da dos das ao aos à às com sem por pelo pela para sobre sob entre até desde segundo durante após
    ante contra depois antes então assim também além enquanto muitos muitas alguns algumas todos todas cada nenhum
    nada ninguém hoje ontem amanhã agora já ainda não sim há é são foi era num numa`,
  it: `
    il lo la i gli le l un uno una egli lui lei essi loro noi voi io tu suo sua suoi sue questo questa questi queste
    quello quella quelli e ed o ma però anche se quando dove come che chi quale perché poiché mentre in nel nella nei
    nelle di del della dei delle a al alla ai alle da dal dalla con senza per su sul sulla tra fra fino secondo
    durante dopo prima poi allora così inoltre tuttavia molti molte alcuni alcune tutti tutte ogni nessuno niente
    oggi ieri domani ora già ancora non sì è sono era si ci`,
  nl: `
    de het een hij zij ze wij we ik jij je u zijn haar hun ons onze mijn deze dit die dat er hier daar en of maar want
    dus als toen wanneer waar hoe wat wie waarom omdat terwijl hoewel in op aan bij met van voor na naar over onder
    tegen zonder door sinds tot tijdens volgens ook nog nu dan toch echter veel alle sommige geen niet vandaag
    gisteren morgen`,
  da: `
    den det de en et han hun vi jeg du i dig man hans hendes deres vores min din denne dette disse der her og eller men
    for så hvis når da hvor hvordan hvad hvem hvorfor fordi mens selvom på af til fra med uden ved om efter før under
    over mod siden ifølge også endnu nu dog alle nogle mange ingen ikke`,
  sv: `
    den det de en ett han hon vi jag du ni man hans hennes deras vår min din denna detta dessa där här och eller men
    för så om när då hur vad vem varför eftersom medan på av till från med utan vid efter före under över mot sedan
    enligt också ännu nu dock alla några många ingen inte i`,
  no: `
    den det de en et han hun vi jeg du i man hans hennes deres vår min din denne dette disse der her og eller men for
    så hvis når da hvor hvordan hva hvem hvorfor fordi mens på av til fra med uten ved om etter før under over mot
    siden ifølge også ennå nå alle noen mange ingen ikke`,
  pl: `
    ten ta to ci te on ona ono oni my wy ja ty jego jej ich nasz mój swój który która które a i ale lecz oraz lub albo
    jednak więc jeśli gdy kiedy gdzie jak co kto dlaczego ponieważ bo w we z ze na do od po przed przy przez dla bez
    o u nad pod za według podczas także też już jeszcze nie tak tam tu teraz dziś wczoraj wszyscy wiele każdy`,
  ru: `
    он она оно они мы вы я ты это этот эта эти тот та те его её ее их наш ваш мой свой кто что где когда как почему
    зачем который а и но или однако если хотя потому поэтому в во на с со из к ко от до по за при для без о об у над
    под перед после через между против среди согласно также тоже уже ещё еще не нет да так там тут здесь теперь
    сегодня вчера завтра затем потом все всё многие каждый никто ничего`,
  uk: `
    він вона воно вони ми ви я ти це цей ця ці той та ті його її їх наш ваш мій хто що де коли як чому який а і й але
    або проте однак якщо хоча тому в у на з із зі до від по за при для без про під над перед після через між також
    теж вже ще не ні так там тут тепер сьогодні вчора завтра потім усі всі`,
  bg: `
    той тя то те ние вие аз ти това този тази тези онзи неговият кой какво къде кога как защо който а и но или обаче
    ако въпреки защото затова в във на с със из към от до по за при без под над пред след през между според също вече
    още не да така там тук сега днес вчера утре после всички много никой`,
  el: `
    ο η το οι τα του της των τον την τους τις ένας μία ένα αυτός αυτή αυτό αυτοί και ή αλλά όμως αν όταν πού πώς τι
    ποιος γιατί επειδή σε στο στη στην στον στα στις από με χωρίς για μετά πριν κατά προς υπό επίσης ακόμη δεν μη ναι
    όχι εδώ εκεί τώρα σήμερα χθες όλοι πολλοί`,
};
