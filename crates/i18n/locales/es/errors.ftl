### What went wrong, and what to do.

error-way-on = Ir a la página de inicio
error-reference = Número de referencia

error-not-found = Esta página no existe
error-not-found-help = Puede que la dirección esté incompleta o mal escrita, o que lo que busca nunca haya estado aquí. De este sitio no se suprimen registros: utilice la búsqueda o vuelva a la página de inicio.

error-denied = No tiene acceso a esta página
error-denied-help = La página existe, pero está reservada al equipo directivo y a la secretaría del grupo. Si cree que debería tener acceso, escriba a la secretaría.

error-invalid = Hay datos que corregir
error-invalid-help = No se ha modificado nada. Vuelva atrás, corrija lo que se indica aquí y envíelo de nuevo.

error-conflict = Alguien se le ha adelantado
error-conflict-help = Otra persona ha modificado entretanto lo que usted estaba modificando, y sus cambios no se han guardado. Vuelva atrás, cargue de nuevo la página para ver la modificación y haga después la suya.

error-unavailable = El sitio no puede responder en este momento
error-unavailable-help = El fallo es nuestro y debería resolverse pronto. No se ha perdido nada; vuelva a cargar la página dentro de medio minuto.

error-bug = Se ha producido un error nuestro
error-bug-help = No se ha podido mostrar la página y no se ha modificado nada. El error ha quedado registrado. Si se repite, escriba a la secretaría e indique el número de referencia.

error-method = Esta dirección no se puede utilizar de ese modo
error-method-help = Se puede consultar, pero no admite envíos. Vuelva a la página anterior.

error-too-large = El envío es demasiado grande
error-too-large-help = Lo enviado supera lo que admite esta página y no se ha modificado nada. Redúzcalo y envíelo de nuevo.

error-refused = No se ha podido interpretar la solicitud
error-refused-help = La dirección o los datos enviados con ella están dañados. Vuelva a la página de inicio o escriba de nuevo la dirección.
