package com.shadow;

public interface Override {}
