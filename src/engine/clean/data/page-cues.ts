/**
 * What the furniture of news pages says, by kind, lower case, in the larger languages of the web. Own list; no source.
 * A phrase counts by the share of a line's words that it covers, so that a sentence that happens to use one is not
 * taken for a button. Phrases are split at the bars.
 */
export const PAGE_CUES: Readonly<Record<CueKind, string>> = {
  share: `share|share this|share on|share via|tweet|tweet this|retweet|facebook|twitter|whatsapp|pinterest|linkedin|reddit
    |instagram|youtube|tumblr|telegram|flipboard|messenger|vkontakte|odnoklassniki|snapchat|tiktok|threads|bluesky|rss
    |email|e-mail|email this|print|print this|copy link|link copied|copied|follow|follow us|follow on|like us|pin it|send
    |save|bookmark|sharing options|via email|share article|share this article|share this story|on facebook|on twitter
    |compartir|compartilhar|compartilhe|partager|partagez|teilen|condividi|delen|deel|udostępnij|поделиться|поділитися
    |dela|del|jaa|sdílet|paylaş|bagikan|chia sẻ|imprimir|imprimer|drucken|stampa|síguenos|siga|suivez|suivre|folgen
    |enviar|envoyer|correo|courriel|مشاركة|שתף|シェア|ツイート|分享|공유`,
  subscribe: `newsletter|newsletters|subscribe|subscribe now|subscription|subscriptions|sign up|sign up for|inbox
    |your inbox|to your inbox|daily email|email address|your email|mailing list|get the latest|delivered to|free trial
    |log in|login|log out|sign in|sign out|register|my account|account|password|username|become a member|membership
    |subscriber|subscribers|unsubscribe|alerts|notifications|support us|donate|gift|e-edition|epaper|premium
    |suscríbete|suscribirse|suscripción|boletín|assine|assinar|inscreva-se|cadastre-se|abonnez-vous|abonnement|s'abonner
    |inscription|se connecter|abonnieren|anmelden|registrieren|konto|iscriviti|abbonati|accedi|abonneer|inloggen
    |zaloguj|подписаться|подпишитесь|подписка|войти|регистрация|prenumerera|logga in|log ind|abonner|kirjaudu|tilaa
    |přihlásit|giriş yap|abone ol|berlangganan|masuk|daftar|đăng nhập|đăng ký|iniciar sesión|entrar|registrarse
    |اشترك|تسجيل الدخول|登录|注册|订阅|ログイン|会員登録|로그인|구독`,
  legal: `cookie|cookies|cookie policy|privacy|privacy policy|terms|terms of use|terms of service|terms and conditions
    |terms & conditions|all rights reserved|rights reserved|copyright|©|disclaimer|legal notice|legal|imprint|accessibility
    |do not sell|your privacy|ad choices|adchoices|gdpr|consent|may not be reproduced|without permission|trademark
    |registered trademark|code of conduct|ethics policy|aviso legal|privacidad|política de privacidad|privacidade
    |política de cookies|mentions légales|confidentialité|datenschutz|impressum|agb|datenschutzerklärung|privacyverklaring
    |informativa|polityka prywatności|конфиденциальности|все права защищены|todos los derechos reservados
    |todos os direitos reservados|tous droits réservés|alle rechte vorbehalten|tutti i diritti riservati|kebijakan privasi
    |جميع الحقوق محفوظة|版权所有|隐私|プライバシー|무단전재`,
  comments: `says|responses to|replied|thoughts on|comment|comments|leave a comment|leave a reply|reply|replies|post a comment|add a comment|show comments
    |view comments|join the conversation|join the discussion|no comments|report abuse|moderation|moderated|commenting
    |discussion thread|upvote|your name|will not be published|required fields|conversation|comentarios|comentar|comentários
    |comentário|commentaires|commentaire|kommentare|kommentar|kommentieren|commenti|commento|reacties|reageer|komentarze
    |комментарии|комментарий|ответить|kommentarer|kommentit|komentáře|yorumlar|yorum|komentar|bình luận|تعليق|تعليقات
    |评论|コメント|댓글`,
  more: `see more|read full story|download|get the app|app|read more|read also|read next|read full|more|more from|more in|more on|more news|more stories|related|related articles
    |related stories|related topics|related posts|related content|recommended|recommended for you|most popular|most read
    |most viewed|popular|trending|trending now|top stories|latest|latest news|latest stories|see also|see all|view all
    |show more|load more|up next|next|previous|prev|next post|previous post|next article|previous article|next story
    |continue reading|keep reading|also read|you may like|you might like|you may also like|you might also like
    |from around the web|around the web|editor's picks|editors' picks|don't miss|in case you missed it|click here|learn more
    |find out more|watch|watch now|watch live|listen|video|videos|gallery|photos|slideshow|tags|tag|topics|topic|filed under
    |categories|category|archive|archives|featured|breaking news|recent posts|story continues|leer más|más noticias
    |te puede interesar|lea también|ver más|relacionadas|leia mais|leia também|saiba mais|veja também|mais lidas|veja mais
    |lire aussi|lire la suite|en savoir plus|voir aussi|à lire aussi|les plus lus|mehr zum thema|lesen sie auch|auch interessant
    |weiterlesen|mehr dazu|meistgelesen|leggi anche|leggi tutto|lees ook|lees meer|czytaj także|czytaj więcej|читайте также
    |читать далее|по теме|ещё|läs mer|läs också|læs også|les også|lue myös|čtěte také|baca juga|selengkapnya|xem thêm
    |ilgili haberler|اقرأ أيضا|相关|阅读更多|関連記事|関連|続きを読む|관련기사`,
  ad: `advertisement|advertisements|advertising|advertise|advert|ad|ads|ad feedback|sponsored|sponsored by|sponsored content
    |promoted|promoted content|paid content|paid post|partner content|brought to you by|presented by|affiliate|commission
    |scroll to continue|continue reading below|story continues below|shop now|buy now|publicidad|publicidade|publicité
    |anzeige|werbung|pubblicità|advertentie|reklama|реклама|annons|annonce|mainos|reklam|iklan|quảng cáo|إعلان|广告|広告|광고`,
  credit: `pictured|seen here|artist's concept|artist's illustration|this illustration|this photo|this image|handout
    |left to right|photo|photo by|photos by|photo courtesy|photograph|photographer|image|image credit|image copyright|image source
    |image caption|media caption|picture|picture courtesy|file photo|getty|getty images|ap photo|afp|reuters|shutterstock
    |istock|courtesy of|courtesy|credit|caption|illustration|screenshot|pool|stringer|via getty images|foto|fotos|fotografía
    |imagen|imagem|crédito|divulgação|reprodução|image de|crédits|bild|quelle|fotocredit|immagine|beeld|zdjęcie|фото|kuva
    |fotograf|foto di|foto oleh|ảnh|写真|图片|사진`,
  nav: `home|homepage|menu|main menu|search|search for|contact|contact us|about|about us|skip to|skip to content
    |skip to main content|skip navigation|close|open|back to top|top|site map|sitemap|help|faq|feedback|careers|jobs|press
    |advertise with us|apps|mobile|go|submit|cancel|ok|yes|no|loading|toggle navigation|sections|all sections|editions|edition
    |choose|select|language|english|español|português|français|deutsch|русский|weather|horoscopes|crossword|obituaries
    |classifieds|inicio|início|buscar|busca|contacto|contato|quiénes somos|quem somos|accueil|recherche|rechercher|nous contacter
    |startseite|suche|suchen|kontakt|über uns|ricerca|cerca|contatti|chi siamo|zoeken|over ons|strona główna|szukaj|главная|поиск
    |контакты|о нас|hem|sök|hjem|søg|etusivu|haku|domů|hledat|anasayfa|ara|beranda|cari|trang chủ|tìm kiếm|الرئيسية|بحث
    |首页|搜索|联系我们|ホーム|検索|お問い合わせ|홈|검색`,
  time: `published|updated|last updated|last modified|posted|posted on|posted by|ago|min read|minute read|minutes ago
    |hours ago|hour ago|days ago|day ago|am|pm|a.m|p.m|est|edt|gmt|ist|pst|pdt|et|cst|staff|staff writer|staff reporter
    |contributor|contributing writer|correspondent|editor|publicado|actualizado|atualizado|publié|mis à jour|veröffentlicht
    |aktualisiert|stand|pubblicato|aggiornato|gepubliceerd|opublikowano|опубликовано|обновлено|publicerad|opdateret
    |diterbitkan|发布|更新|公開日|입력`,
};

export type CueKind =
  'share' | 'subscribe' | 'legal' | 'comments' | 'more' | 'ad' | 'credit' | 'nav' | 'time';
