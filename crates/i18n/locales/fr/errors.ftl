### What went wrong, and what to do.

error-way-on = Aller à la page d’accueil
error-reference = Numéro de référence

error-not-found = Cette page n’existe pas
error-not-found-help = L’adresse est peut-être incomplète ou mal saisie, ou bien ce que vous cherchez n’a jamais été ici. Rien n’est supprimé de ce site : lancez une recherche ou repartez de la page d’accueil.

error-denied = Vous n’avez pas accès à cette page
error-denied-help = La page existe, mais elle est réservée à l’équipe de direction et au secrétariat du groupe. Si vous estimez devoir y avoir accès, écrivez au secrétariat.

error-invalid = Certaines données sont à corriger
error-invalid-help = Rien n’a été modifié. Revenez en arrière, corrigez ce qui est indiqué ici, puis renvoyez.

error-conflict = Quelqu’un vous a devancé
error-conflict-help = Ce que vous modifiiez a été modifié entre-temps par quelqu’un d’autre, et rien de votre saisie n’a été enregistré. Revenez en arrière, rechargez la page pour voir cette modification, puis faites la vôtre.

error-unavailable = Le site ne peut pas répondre pour le moment
error-unavailable-help = La défaillance est de notre fait et devrait être passagère. Rien n’a été perdu ; veuillez recharger la page dans une demi-minute.

error-bug = Une erreur de notre part s’est produite
error-bug-help = La page n’a pas pu être produite, et rien n’a été modifié. L’erreur a été consignée. Si elle se reproduit, écrivez au secrétariat en indiquant le numéro de référence.

error-method = Cette adresse ne peut pas être utilisée de cette manière
error-method-help = Elle peut être consultée, mais rien ne peut y être envoyé. Revenez à la page précédente.

error-too-large = L’envoi est trop volumineux
error-too-large-help = L’envoi dépasse ce que cette page accepte, et rien n’a été modifié. Réduisez-le et renvoyez-le.

error-refused = La demande n’a pas pu être interprétée
error-refused-help = L’adresse ou les données envoyées avec elle sont endommagées. Repartez de la page d’accueil ou saisissez de nouveau l’adresse.
