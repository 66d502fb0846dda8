/** Verbs with which English goes on after a quotation that ends with its own question or exclamation mark. */
export const SPEECH_VERBS = `
  said says asked asks wrote writes tweeted added replied responded shouted yelled cried exclaimed told tells
  wondered demanded answered declared quipped joked read posted whispered screamed remarked continued chanted was\\squoted`;
