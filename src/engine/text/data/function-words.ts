/**
 * The commonest function words (articles, prepositions, conjunctions, pronouns, auxiliaries) of each language that is
 * told from others by its words, lower case, by BCP 47 code. Own lists; no source. Words of scripts that one language
 * has for itself serve to tell prose from lists, not to tell the language.
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: `the of and to in a is that for it was on with as be by at from this have are not or had his but they an which
    he she were we there been their has would will more when who what so if no her him can said about its than into`,
  es: `el la de que y en los del se las por un para con no una su al lo como más pero sus le ya o este sí porque esta
    entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante ha son fue es está era según`,
  fr: `le la de les des et à un une du en que qui est dans pour pas sur au par il elle plus avec ne se ce sont cette
    aux ou mais nous vous leur ont été était on son sa ses comme tout fait être d'un d'une l'on qu'il c'est après selon`,
  de: `der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat
    dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr`,
  pt: `de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando
    muito nos já está também só pelo pela até isso ela entre depois sem mesmo aos seus quem foi são ser tem segundo`,
  it: `di che e la il un a per è in una sono non con del si da della le i dei nel alla al più come anche gli lo delle
    ma ha dal nella questo dalla o se su tra ci era suo sua essere stato degli alle sui cui hanno dopo molto quando`,
  nl: `de het een van en in is dat op te zijn met voor niet aan er om ook als dan maar bij door naar uit nog wordt over
    tot die deze dit ze hij heeft werd worden hebben had was kan meer geen al wel zich onder hun hem haar toen omdat`,
  pl: `w i na z się nie do to że o jest jak za po od jego przez dla ale tak był co są tym czy już przed oraz może który
    która które było będzie tylko tego ich jej być a także ze by lub pod nad gdy przy aby bardzo kiedy tej został`,
  ru: `и в не на что с он по как это но из у за к от о его для до же она бы так вы мы они был а все было который или
    если уже её еще при когда только их может также после чтобы этого была были себя под сказал сказала заявил заявила без ли этот со во сообщил`,
  uk: `і в на не що з та до у як за це він про від по але є для й вона що був його або ми ви вони було щоб який через
    також їх якщо під час із після між вже бути цього ще коли може яка які була були без своїх тому ж лише`,
  be: `і ў на не што з да у як за гэта ён пра ад па але ёсць для яна быў яго або мы вы яны было каб які праз таксама іх
    калі пад час із пасля між ужо быць гэтага яшчэ можа якая якія была былі без сваіх таму толькі`,
  bg: `на и да в се за от с не са по ще като е че до или при това към след ни му но ги я си който през които беше само
    може има този тази са бяха той тя те ние вие между още няма над под без която което обаче където така съм`,
  sr: `и је у да се на за са од не су као који што из то о али за би ће он она они био била било након код до јер или
    када све само ако сам смо те па међутим због преко пре после која које који није нису може`,
  mk: `на и во да се за од не со што е како по ќе го ја ги му ова тоа но беше или кој која кои бил била биле има при
    меѓу само може до ако кога сите така ние тие таа тој со без низ врз дека`,
  kk: `және мен да де бұл ол үшін деп бір бар осы еді болып бойынша сол туралы қазақстан кейін жоқ оның сондай емес
    болды болған болады өз дейін арқылы ғана барлық біз сіз олар оны екен керек ал бірақ немесе`,
  el: `και το να της του η ο την με για που από στο τα τη είναι των σε δεν θα στην τον οι τις στη τους ότι ένα μια μας
    αυτό αλλά ως στα κατά όπως έχει μετά ήταν πριν γιατί μου σας ή αν πως όμως αυτή αυτός έχουν πολύ`,
  ar: `في من على أن إلى التي عن الذي ما هذا مع كان لا هذه هو أو بعد قد بين لم ذلك هي كما إن كل ولا عند كانت قبل وقد
    حتى خلال وفي منذ أي غير لكن عليه فيه منها وقال قال إذا ثم حيث ومن تم لها له`,
  fa: `و در به از که این را با است برای آن یک خود تا کرد بر هم نیز گفت می شود شد ما اما یا باید بود هر دو او شده کرده
    وی پس اگر آنها بین دارد کند بی کنند ای هایی های چه همه ولی دیگر پیش درباره`,
  ur: `کے کی میں اور ہے سے کا کو اس کہ ہیں نے پر یہ بھی کر تو ایک وہ نہیں ہو گیا تھا تک کیا جو لیے ساتھ ان کہا بعد جا
    رہے تھے ہوئے تھی گا رہا اپنے یا ہم آپ دیا جس کوئی گئی ہوا`,
  he: `של את על לא הוא זה עם כי גם אל היא כל מה יש אך או אם אני הם היה בין רק כך זו הזה אבל כדי לפי לאחר אחרי היו עד
    אין אשר אותו יותר הייתה כמו ידי לו לה אנחנו הזאת כבר שלא עוד מאוד אחד`,
  hi: `के में है की और को से का पर ने कि हैं यह भी इस एक नहीं कर हो था तो जो लिए वह या साथ गया किया बाद रहा ही तक गई
    अपने थे इसके थी होने करने रहे दिया उन जा हुआ उनके कहा`,
  mr: `आहे आणि या च्या ते तो ही की होते आहेत नाही करून हे मध्ये साठी केली केला होती होता त्यांनी एक असे पण वर म्हणून
    त्या झाली झाला असून मात्र येथे यांनी`,
  ne: `छ र को मा ले का छन् पनि लाई गर्ने भने गरेको भएको हो एक यो गरी तथा बताए थियो गर्न त्यो हुने उनले रहेको अनुसार
    भन्दा तर वा भएका नेपाल सम्म`,
  bn: `এবং ও এই করে হয় থেকে করা একটি তার যে না জন্য এ কিন্তু হয়েছে তিনি করেন সঙ্গে আর বলে পর কি এর তা ছিল নিয়ে বা হবে`,
  da: `og i at det er en til på som de med for den der ikke af et har var fra om kan vil han så men skal blev også vi
    havde ud efter ved være nu hun eller over hvor når bliver blevet sig jeg op ham hans mod man ind deres alle disse`,
  sv: `och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan man när år
    säger under också efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade alla andra mycket än blev`,
  no: `og i det på som er en til å for at av med har de ikke den han om et fra var vi så men kan seg jeg skal ble ved
    også etter år over når være enn bare nå hadde opp eller der hun mot dette blir vil ut alle noe hva mer sier`,
  fi: `ja on ei se että oli hän mutta ovat kun mukaan myös joka niin jo kuin nyt sen tai ole vain jos mitä hänen jonka
    vielä sitä olla siitä sekä ollut voi ennen joita vuonna eivät tämä he minä me tämän kanssa jossa ovat koska`,
  et: `ja on ei et see oli ta aga kui ka siis mis kes või mida oma selle seda juba olid pole nii veel ning üle pärast
    kuid välja tema nad me mina oleks ole oma eest sest`,
  lv: `un ir ar no uz par ka tas kas bija arī bet lai pie pēc viņš viņa nav tā šo to kā līdz gan vai vēl jau tikai tiek
    starp pret ko jo es mēs`,
  lt: `ir yra kad į iš su ne tai bet kaip apie buvo po nuo už tik dėl jau ar jis jo iki per prie dar taip jos kurie
    kuris tarp gali pagal`,
  cs: `a se v na je že s z do o k i to ve pro ale by za po jako jsem od si jeho jsou který která které tak podle také
    už byl byla bylo než při má co nebo aby až jen pak ze jak mezi být jejich kde kdy jeho však ještě`,
  sk: `a sa v na je že s z do o k aj to vo pre ale by za po ako som od si jeho sú ktorý ktorá ktoré tak podľa tiež už
    bol bola bolo než pri má čo alebo aby až len potom zo medzi byť ich kde keď však ešte`,
  sl: `in je v na se da za so z ki pa ne ni o bi po tudi od kot iz pri ali bo do še kar ko pred če bil bila bilo med
    tem sem ter več lahko ima po njegov`,
  hr: `i je u da se na za su od ne s kao koji što iz to o ali bi će on ona oni bio bila bilo nakon kod do jer ili kada
    sve samo ako sam smo te pa zbog preko prije poslije koja koje nije nisu može kako`,
  tr: `ve bir bu da de için ile olarak çok daha gibi olan ne sonra kadar ancak ise var en olduğu o ya ki mi yok her
    değil olduğunu göre ama etti oldu olacak tarafından dedi üzere şu bin yeni ilk biz siz onun diye`,
  az: `və bir bu da də üçün ilə olan ki nə daha çox sonra kimi ən o var qədər isə deyil hər bütün onun olaraq görə idi
    edib olub bildirib`,
  vi: `và của là có không được các trong cho với một người đã những này để khi từ đến về ra ở nhiều cũng như sẽ tại thì
    vào năm đó bị trên phải rất còn sau nhưng nếu mà ông theo`,
  id: `yang dan di dengan untuk dari ini itu pada dalam tidak akan adalah ke oleh ada juga telah sebagai bahwa karena
    mereka dia saya kami bisa atau lebih sudah para tersebut harus kata hanya saat kita menjadi antara namun setelah`,
  ro: `de și în la a cu care pe nu din să un o că este mai pentru au fost sunt al ce prin se sau după dar lui ca am ai
    iar el ea când fi până între ei le era dacă despre acest această foarte ale cel cea`,
  hu: `a az és hogy nem is egy de ez van azt csak meg volt mint már ki mi még el ha lesz vagy kell fel lehet minden
    akkor után szerint amely aki ami pedig ezt be között majd sem ők én így miatt több által`,
  ca: `de la i el que a en les per els un amb del no una és va al més com es ha dels seu són han aquest aquesta però o
    també pel hi entre fins sobre seva ser quan sense ja si molt on les això està qui tot`,
  sw: `ya na wa kwa ni katika la za kuwa hii huo kama pia hiyo watu alisema yake lakini au baada cha hata wake kwamba
    hivyo sana bado ambao mwaka kutoka`,
  tl: `ang ng sa na at mga ay si para ito may hindi ni kung siya niya pa rin nang din isang ko mo kay dahil naman ako
    po lang ayon noong`,
};

/**
 * Short words and particles of scripts written without spaces: their share of the characters of a passage tells prose
 * from lists of names. Own lists.
 */
export const UNSPACED_PARTICLES: Readonly<Record<string, string>> = {
  zh: '的一是不了在人有我他这中大来上个国和也为以到说时要就出会可对而被从与于',
  ja: 'のはをがにでとたもしるれいてなか',
  th: 'าีเ่ที่ใไะำ',
  my: 'ာသည်ကိုးတွင်',
  km: 'ានេះដែល',
  lo: 'າີເ່ທໃໄະ',
};
