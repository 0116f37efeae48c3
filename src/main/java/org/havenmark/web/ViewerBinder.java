package org.havenmark.web;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;

/** Hands a controller the signed-in person. */
@Singleton
final class ViewerBinder implements TypedRequestArgumentBinder<Viewer> {
    @Override
    public Argument<Viewer> argumentType() {
        return Argument.of(Viewer.class);
    }

    @Override
    public BindingResult<Viewer> bind(ArgumentConversionContext<Viewer> context, HttpRequest<?> request) {
        return () -> request.getAttribute(Viewer.ATTRIBUTE, Viewer.class);
    }
}
