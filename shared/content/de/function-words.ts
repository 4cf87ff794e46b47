/** As in English: no word of how, where, how long or what not to do. */
export const functionWords =
  'der die das den dem ein eine einen einem einer es ist sind ich wir du dir dich dein deine deinen deinem deiner ' +
  'habe hast bitte jetzt nun dann zuerst und oder wenn magst möchtest zu im in';
