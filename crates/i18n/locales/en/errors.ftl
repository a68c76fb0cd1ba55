### What went wrong, and what to do.

error-way-on = Go to the home page
error-reference = Reference number

error-not-found = There is no such page
error-not-found-help = The address may have been typed or copied incompletely, or the thing was never here. Records are not removed from this site: search for it, or start from the home page.

error-denied = You may not do this
error-denied-help = The page exists, but it is open to the leadership and the secretariat of the group only. If you should have access, write to the secretariat.

error-invalid = Something has to be corrected
error-invalid-help = Nothing was changed. Go back, correct what is named here, and send it again.

error-conflict = Somebody else was faster
error-conflict-help = What you were changing was changed by somebody else in the meantime, and nothing of yours was saved. Go back, load the page again to see their change, then make yours.

error-unavailable = The site cannot answer just now
error-unavailable-help = The fault is ours and should pass soon. Nothing was lost; please load the page again in half a minute.

error-bug = A mistake of ours
error-bug-help = The page could not be made, and nothing was changed. It has been recorded. If it happens again, write to the secretariat and give the reference number.

error-method = This address cannot be used in that way
error-method-help = It can be read, but nothing can be sent to it. Go back to the page that you came from.

error-too-large = That is too large
error-too-large-help = What was sent is larger than this page accepts, and nothing was changed. Shorten it and send it again.

error-refused = The request could not be understood
error-refused-help = The address or what was sent with it is damaged. Start from the home page, or type the address again.
